import { indexCited, settleCitations, type CitedIndex } from '../../src/core/portal/citations.ts';
import type { SourceRows } from '../../src/core/portal/contribution.ts';
import type { Sources } from '../../src/core/portal/join.ts';
import type { Citation } from '../../src/model/citation.ts';
import { sourcePath } from '../../src/core/read/source.ts';
import { factsOf, rowsOf, textOf, type CitingMention, type FileFacts } from './readings/kept-reading.ts';
import type { QuotedTexts } from './print-diagnostic.ts';
import { joinInputs } from './read-input.ts';
import type { PortalInputs } from './read-inputs.ts';
import { readAll, type ReadFiles } from './readings/read-all.ts';
import type { ReadPortal } from './readings/with-readings.ts';

/** What is known of a file that was read. */
export interface ReadText extends FileFacts {
  /** Name below `sources/`. */
  file: string;
  /** What it cites, and the mentions of that. */
  citations: Citation[];
  citing: CitingMention[];
}

/** The texts of a portal, read: one after the other, and what is known of all at once. */
export interface ReadTexts extends Pick<ReadFiles, 'reading' | 'hidden' | 'counts' | 'close'> {
  /** In the order of the portal. */
  files: ReadText[];
  sources: Sources;
}

/** Reads the texts of a portal, those alone that are not as they were, and settles what they cite. */
export async function readTexts(portal: ReadPortal): Promise<ReadTexts> {
  const { files: names, ...read } = await readAll(portal);
  const known = names.map((file) => ({ file, ...factsOf(read.reading(file)) }));
  const given = known.flatMap((facts) => facts.given ?? []);
  const documents = given.flatMap(({ rows }) => rows.documents);
  const works = indexCited(documents);
  const files = known.map((facts) => ({ ...facts, ...settle(facts, works) }));
  const sources = {
    documents,
    gazettes: given.flatMap(({ rows }) => rows.gazettes),
    citations: files.flatMap(({ citations }) => citations),
    facts: given.map(({ facts }) => facts),
    open: openerOf(files, read.reading),
  };
  return { ...read, files, sources };
}

function settle({ given }: FileFacts, works: CitedIndex): Pick<ReadText, 'citations' | 'citing'> {
  if (given === null) return { citations: [], citing: [] };
  const { citations, mentions } = settleCitations({ citations: given.rows.citations, mentions: given.citing }, works);
  return { citations, citing: mentions };
}

/** Opens the rows of the file that holds a document or a gazette issue; those of one file once, one after the other. */
function openerOf(files: readonly ReadText[], reading: ReadFiles['reading']): Sources['open'] {
  const fileOf = new Map(
    files.flatMap((one) =>
      [...(one.given?.rows.documents ?? []), ...(one.given?.rows.gazettes ?? [])].map(({ id }) => [id, one] as const),
    ),
  );
  let last: { file: string; rows: SourceRows | null } | null = null;
  return (id) => {
    const found = fileOf.get(id);
    if (found === undefined) return null;
    if (last?.file !== found.file) last = { file: found.file, rows: rowsOf(reading(found.file), found) };
    return last.rows;
  };
}

/** The texts that diagnostics quote: of what is curated, and of sources, which are opened when they are asked for. */
export function quotedTexts({ list, curated, own }: PortalInputs, { files, reading }: ReadTexts): QuotedTexts {
  const paths = new Map(files.map(({ file }) => [sourcePath({ file }), file]));
  const { texts } = joinInputs(list, curated, own);
  return {
    get: (path) => {
      const file = paths.get(path);
      return file === undefined ? texts.get(path) : textOf(reading(file));
    },
  };
}
