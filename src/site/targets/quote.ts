import { provisionWords } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import { portal } from '../portal/portal.ts';
import { placeCells, quotedCells, sentenceAround, type MarkedRun } from '../provisions/sentence.ts';

/** A cell of a quoted row under the head of its column. */
interface QuotedCell {
  readonly head: string | undefined;
  readonly words: string;
  readonly marked: boolean;
}

/** The words of a target where they stand: in their sentence, or in the row of their table. */
interface QuotedWords {
  readonly sentence: readonly MarkedRun[];
  /** Null for running text, and for a row whose columns are not known. */
  readonly cells: readonly QuotedCell[] | null;
}

/** The quote of a target within the words around it. */
export function quotedWords(target: Target): QuotedWords {
  const provision = portal.provision(target.document, target.provision);
  const words = provision === undefined ? target.quote : provisionWords(provision);
  return { sentence: sentenceAround(words, portal.placeOf(target)), cells: quotedRow(target, words) };
}

/** Merged cells are missing from the words of a row: its columns are those of the restored table. */
function quotedRow(target: Target, words: string): QuotedCell[] | null {
  if (!target.quote.includes('\t')) return null;
  const { table, row } = portal.tableRow(target.document, target.provision) ?? {};
  const cells = row?.cells ?? [];
  const marked = placeCells(cells, quotedCells(words, portal.placeOf(target)));
  if (marked === null) return null;
  return cells.flatMap((cell, index) =>
    cell === null ? [] : [{ head: table?.columns[index], words: cell, marked: marked.has(index) }],
  );
}
