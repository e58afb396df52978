import { bisector } from 'd3-array';
import type { Span } from '../../../model/span.ts';
import { noLayout, type Layout } from '../intake/layout.ts';
import { applyEdits, cleanSpans, cleanText, openRevision, type Edit, type Revision } from '../text/revision.ts';
import { withheldMark } from '../personal/withheld-marks.ts';
import type { PersonalDatum } from '../personal/listed.ts';
import type { PlacedCorrection } from './corrections.ts';
import type { LayoutMark } from './layout-marks.ts';
import { bookmark, formatControl, invisible, characterName, pageComment } from './rules/artefacts.ts';
import { barePageNumber } from './rules/bare-page-number.ts';
import { blank, edgeBlank, inlineBreak } from './rules/blanks.ts';
import { brokenLine } from './rules/broken-line.ts';
import { columnBlank } from './rules/columns.ts';
import { gluedPageNumber } from './rules/glued-page-number.ts';
import { indicatorRows } from './rules/indicator-rows.ts';
import { lostLine } from './rules/lost-line.ts';
import { lostQuestion } from './rules/lost-question.ts';
import { mailQuote } from './rules/mail-quote.ts';
import { pageControlRule } from './rules/page-control.ts';
import { pageNumber, runningHeader } from './rules/page-furniture.ts';
import type { Rule } from './rules/rule.ts';
import { sharedShape } from './rules/shared-shape.ts';
import { straightQuote } from './rules/straight-quote.ts';
import { subscript } from './rules/subscript.ts';
import { width } from './rules/width.ts';
import { wrappedLine } from './rules/wrapped-line.ts';

/** The named rules in the order in which they run. */
export const repairRules: readonly Rule[] = [
  sharedShape,
  invisible,
  formatControl,
  mailQuote,
  bookmark,
  pageComment,
  characterName,
  runningHeader,
  pageNumber,
  gluedPageNumber,
  barePageNumber,
  pageControlRule,
  indicatorRows,
  wrappedLine,
  inlineBreak,
  lostQuestion,
  lostLine,
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
 * Repairs a part of a source: the reviewed corrections that stand in it first, since they quote the raw text, then the
 * marks of what is withheld of it, then what its layout says is no text, then the named rules, over and over until none finds anything, so that repairing
 * twice is repairing once.
 */
export function repair(
  raw: string,
  part: Span,
  corrections: readonly PlacedCorrection[],
  layout: Layout = noLayout,
  withheld: readonly PersonalDatum[] = [],
): Revision {
  const edits = corrections.flatMap(({ span, correction: { after } }) =>
    after === undefined
      ? []
      : [{ start: span.start - part.start, end: span.end - part.start, text: after, cause: CORRECTION }],
  );
  const corrected = markWithheld(applyEdits(openRevision(raw, part), edits), raw, part, withheld);
  return applyRules(dropLayout(corrected, part, layout), layout);
}

/**
 * Names the rule by which personal data are masked, so that the ledger has a line for each; line ends and blanks between
 * them are the text's.
 */
function markWithheld(revision: Revision, raw: string, part: Span, withheld: readonly PersonalDatum[]): Revision {
  if (withheld.length === 0) return revision;
  const text = cleanText(revision);
  const place = cleanSpans(revision);
  const edits = withheld
    .filter(({ start, end }) => start >= part.start && end <= part.end)
    .flatMap(({ kind, start, end }) =>
      [...raw.slice(start, end).matchAll(/\S+/gu)].map(({ 0: words, index }) => ({
        ...place({ start: start + index, end: start + index + words.length }),
        cause: withheldMark(kind),
      })),
    );
  return applyEdits(
    revision,
    edits.map((edit) => ({ ...edit, text: text.slice(edit.start, edit.end) })),
  );
}

/** Drops the running heads, page numbers and line ends that are the page's and not the text's. */
function dropLayout(revision: Revision, part: Span, { furniture, wraps }: Layout): Revision {
  const place = cleanSpans(revision);
  const drop = (spans: readonly Span[], cause: LayoutMark) =>
    spans
      .filter(({ start, end }) => start >= part.start && end <= part.end)
      .map((span) => ({ ...place(span), text: '', cause }));
  const edits = [...drop(furniture, 'layout-furniture'), ...drop(wraps, 'layout-wrap')];
  return applyEdits(
    revision,
    edits.sort((a, b) => a.start - b.start || a.end - b.end),
  );
}

/** Applies the named rules until the text no longer changes. */
export function applyRules(revision: Revision, layout: Layout = noLayout): Revision {
  let current = revision;
  let text = cleanText(current);
  for (let round = 0; round < ROUNDS; round++) {
    const before = text;
    for (const rule of repairRules) {
      const edits = withoutGrids(text, rule.find(text), current, layout);
      if (edits.length === 0) continue;
      current = applyEdits(
        current,
        edits.map((edit) => ({ ...edit, cause: rule.id })),
      );
      text = cleanText(current);
    }
    if (text === before) break;
  }
  return current;
}

const byEnd = bisector(({ end }: Span) => end);

/** Edits but those of the tabs and line ends of a table whose grid the file states. */
function withoutGrids(text: string, edits: readonly Edit[], revision: Revision, { tables }: Layout): readonly Edit[] {
  if (edits.length === 0 || tables.length === 0) return edits;
  const grids = tables.map(cleanSpans(revision));
  const touchesGrid = ({ start, end }: Edit) => (grids[byEnd.right(grids, start)]?.start ?? Infinity) < end;
  const changesGrid = (edit: Edit) =>
    /[\t\r\n]/u.test(text.slice(edit.start, edit.end) + edit.text) && touchesGrid(edit);
  return edits.filter((edit) => !changesGrid(edit));
}
