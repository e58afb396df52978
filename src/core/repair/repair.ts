import type { Span } from '../../model/span.ts';
import type { ReviewedCorrection } from '../../model/correction.ts';
import { applyEdits, cleanText, openRevision, type Revision } from '../text/revision.ts';
import { findCorrections, type PlacedCorrection } from './corrections.ts';
import { bookmark, invisible } from './rules/artefacts.ts';
import { blank, edgeBlank, inlineBreak } from './rules/blanks.ts';
import { brokenLine } from './rules/broken-line.ts';
import type { Rule } from './rules/rule.ts';
import { straightQuote } from './rules/straight-quote.ts';
import { subscript } from './rules/subscript.ts';
import { width } from './rules/width.ts';

/** The named rules in the order in which they run. */
export const repairRules: readonly Rule[] = [invisible, bookmark, inlineBreak, edgeBlank, subscript, blank, width, straightQuote, brokenLine];

/** Cause of a piece that a reviewed correction made. */
export const CORRECTION = 'correction';

const ROUNDS = 5;

/** A repaired part of a source, with the reviewed corrections at their places in the raw text. */
export interface Repaired {
  revision: Revision;
  corrections: PlacedCorrection[];
  /** Corrections whose `before` was not found as often as they say. */
  misplaced: { correction: ReviewedCorrection; found: number }[];
}

/**
 * Repairs a part of a source: the reviewed corrections first, since they quote the raw text, then the
 * named rules, over and over until none finds anything, so that repairing twice is repairing once.
 */
export function repair(raw: string, part: Span, corrections: readonly ReviewedCorrection[]): Repaired {
  const { placed, misplaced } = findCorrections(raw, part, corrections);
  let revision = openRevision(raw, part);
  const edits = placed
    .filter(({ correction }) => correction.after !== undefined)
    .map(({ span, correction }) => ({ start: span.start - part.start, end: span.end - part.start, text: correction.after ?? '', cause: CORRECTION }));
  revision = applyEdits(revision, edits);
  return { revision: applyRules(revision), corrections: placed, misplaced };
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
