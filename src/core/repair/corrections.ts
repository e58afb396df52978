import type { ReviewedCorrection } from '../../model/correction.ts';
import type { Span } from '../../model/span.ts';

/** A reviewed correction at one of its places in the raw text. */
export interface PlacedCorrection {
  span: Span;
  correction: ReviewedCorrection;
}

/**
 * Finds where reviewed corrections apply within a part of a source. A correction is exact: one that is
 * not found just as often as it says is misplaced and changes nothing. Of two that overlap, the later
 * one in the list is misplaced too.
 */
export function findCorrections(
  raw: string,
  part: Span,
  corrections: readonly ReviewedCorrection[],
): { placed: PlacedCorrection[]; misplaced: { correction: ReviewedCorrection; found: number }[] } {
  const placed: PlacedCorrection[] = [];
  const misplaced: { correction: ReviewedCorrection; found: number }[] = [];
  for (const correction of corrections) {
    const spans = occurrences(raw, part, correction.before);
    const isChange = correction.after !== undefined;
    const free = spans.filter((span) => !isChange || !placed.some((other) => other.correction.after !== undefined && overlaps(span, other.span)));
    if (free.length === correction.times) placed.push(...free.map((span) => ({ span, correction })));
    else misplaced.push({ correction, found: free.length });
  }
  return { placed: placed.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end), misplaced };
}

function occurrences(raw: string, part: Span, needle: string): Span[] {
  const spans: Span[] = [];
  for (let at = raw.indexOf(needle, part.start); at >= 0 && at + needle.length <= part.end; at = raw.indexOf(needle, at + needle.length)) {
    spans.push({ start: at, end: at + needle.length });
  }
  return spans;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
