import type { Span } from '../../../model/span.ts';
import { applyEdits, cleanText, openRevision, type Revision } from '../text/revision.ts';
import type { PlacedCorrection } from './corrections.ts';
import { bookmark, formatControl, invisible } from './rules/artefacts.ts';
import { barePageNumber } from './rules/bare-page-number.ts';
import { blank, edgeBlank, inlineBreak } from './rules/blanks.ts';
import { brokenLine } from './rules/broken-line.ts';
import { columnBlank } from './rules/columns.ts';
import { pageNumber, runningHeader } from './rules/page-furniture.ts';
import type { Rule } from './rules/rule.ts';
import { straightQuote } from './rules/straight-quote.ts';
import { subscript } from './rules/subscript.ts';
import { width } from './rules/width.ts';

/** The named rules in the order in which they run. */
export const repairRules: readonly Rule[] = [
  invisible,
  formatControl,
  bookmark,
  runningHeader,
  pageNumber,
  barePageNumber,
  inlineBreak,
  edgeBlank,
  columnBlank,
  subscript,
  blank,
  width,
  straightQuote,
  brokenLine,
];

/** Cause of a piece that a reviewed correction made. */
export const CORRECTION = 'correction';

/** A bound for contrived texts; real ones are stable after two rounds. */
const ROUNDS = 20;

/**
 * Repairs a part of a source: the reviewed corrections that stand in it first, since they quote the raw
 * text, then the named rules, over and over until none finds anything, so that repairing twice is
 * repairing once.
 */
export function repair(raw: string, part: Span, corrections: readonly PlacedCorrection[]): Revision {
  const edits = corrections.flatMap(({ span, correction: { after } }) =>
    after === undefined
      ? []
      : [{ start: span.start - part.start, end: span.end - part.start, text: after, cause: CORRECTION }],
  );
  return applyRules(applyEdits(openRevision(raw, part), edits));
}

/** Applies the named rules until the text no longer changes. */
export function applyRules(revision: Revision): Revision {
  let current = revision;
  for (let round = 0; round < ROUNDS; round++) {
    const before = cleanText(current);
    for (const rule of repairRules) {
      const edits = rule.find(cleanText(current)).map((edit) => ({ ...edit, cause: rule.id }));
      current = applyEdits(current, edits);
    }
    if (cleanText(current) === before) break;
  }
  return current;
}
