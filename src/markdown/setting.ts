import type { PhrasingContent } from 'mdast';
import type { PolicyTable, TableRow } from '../model/table.ts';
import type { PlacedQuery } from './beside-text.ts';
import { span } from './element.ts';
import type { ProvisionLinks } from './links.ts';
import { permalink, queryMark } from './marginalia.ts';

/** What the text of a page is set with. */
export interface Setting {
  /** The Markdown file, for what has to be printed as it stands there. */
  readonly markdown: string;
  /** Levels of the headings, by eId. */
  readonly levels: ReadonlyMap<string, number>;
  /** Doubtful readings of the document. */
  readonly queries: readonly PlacedQuery[];
  /** Tables of the document, as a person would read them. */
  readonly tables: readonly PolicyTable[];
  /** What is linked in the text, by eId. */
  readonly links: ReadonlyMap<string, ProvisionLinks>;
}

/** What the margin of a provision holds: its permalink, the marks of its doubtful readings. */
export function marginOf(eid: string, words: readonly PhrasingContent[], { queries }: Setting): PhrasingContent[] {
  const marks = queries.filter(({ query }) => query.eid === eid).map(queryMark);
  return [permalink(eid, words), ...(marks.length === 0 ? [] : [span('span', { className: ['query-marks'] }, marks)])];
}

/** The restored row with that eId. */
export function restoredRow(eid: string, { tables }: Setting): TableRow | undefined {
  return tables.flatMap(({ rows }) => rows).find((row) => row.eid === eid);
}
