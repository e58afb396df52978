import type { ComparedPair } from '../../model/comparison.ts';
import { comparedChapters, type ComparedRow } from './compared-text.ts';
import { pairAnchor, verdictGroups, type VerdictRow } from './comparisons.ts';

/** A row with its place on the page, and the verdicts that are told beside it. */
export interface PlacedRow extends ComparedRow {
  /** Id of its place; further rows of a provision have none. */
  readonly anchor: string | undefined;
  /** Verdicts on the goals of its provisions that have not stood before. */
  readonly verdicts: readonly VerdictRow[];
}

/** The rows below one heading. */
interface PlacedChapter {
  readonly head: ComparedRow | null;
  readonly rows: readonly PlacedRow[];
}

/** The texts of a comparison by chapters, each verdict beside the first row that its goal stands in. */
export function placedChapters(pair: ComparedPair): PlacedChapter[] {
  const all = verdictGroups(pair).flatMap(({ rows }) => rows);
  const placed = new Set<string>();
  const told = new Set<string>();
  const place = (row: ComparedRow): PlacedRow => {
    const anchor = pairAnchor(row);
    const isFirst = !placed.has(anchor);
    placed.add(anchor);
    if (row.isHeading) return { ...row, anchor: isFirst ? anchor : undefined, verdicts: [] };
    const verdicts = all.filter((verdict) => !told.has(goalOf(verdict)) && isAbout(verdict, row, pair));
    for (const verdict of verdicts) told.add(goalOf(verdict));
    return { ...row, anchor: isFirst ? anchor : undefined, verdicts };
  };
  return comparedChapters(pair).map(({ head, rows }) => ({ head, rows: rows.map(place) }));
}

/** The goal that a verdict is told of: that of the first text, where it sets one. */
function goalOf({ comparison: { a, b } }: VerdictRow): string {
  return a ?? b ?? '';
}

/** Verdicts on two goals stand beside the second; those on a lone goal of the first beside the lone text. */
function isAbout({ a, b }: VerdictRow, row: ComparedRow, { manner }: ComparedPair): boolean {
  if (b !== null) return b.provision === row.b?.eid;
  return a?.provision === row.a?.eid && (row.b === null || manner === 'whole');
}
