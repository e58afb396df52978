import type { ReviewedCorrection } from '../../../model/correction.ts';
import type { Span } from '../../../model/span.ts';

/** A reviewed correction at one of its places in the raw text. */
export interface PlacedCorrection {
  span: Span;
  correction: ReviewedCorrection;
}

/** A reviewed correction that is not found exactly as often as it says. */
export interface Misplaced {
  /** Its place in the list. */
  entry: number;
  expected: number;
  found: number;
}

/**
 * Finds where reviewed corrections apply within parts of a source. A correction is exact: one that is
 * not found exactly as often as it says, in all parts together, is misplaced and changes nothing. Of two
 * changes that overlap, the later one in the list is misplaced too.
 */
export function findCorrections(
  raw: string,
  parts: readonly Span[],
  corrections: readonly ReviewedCorrection[],
): { placed: PlacedCorrection[]; misplaced: Misplaced[] } {
  const placed: PlacedCorrection[] = [];
  const misplaced: Misplaced[] = [];
  corrections.forEach((correction, entry) => {
    const isChange = correction.after !== undefined;
    const spans = parts.flatMap((part) => occurrences(raw, part, correction.before));
    const free = spans.filter((span) => !isChange || !placed.some((other) => changes(other, span)));
    if (free.length === correction.times) placed.push(...free.map((span) => ({ span, correction })));
    else misplaced.push({ entry, expected: correction.times, found: free.length });
  });
  return { placed: placed.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end), misplaced };
}

function occurrences(raw: string, part: Span, needle: string): Span[] {
  const spans: Span[] = [];
  let at = raw.indexOf(needle, part.start);
  while (at >= 0 && at + needle.length <= part.end) {
    spans.push({ start: at, end: at + needle.length });
    at = raw.indexOf(needle, at + needle.length);
  }
  return spans;
}

function changes({ correction, span }: PlacedCorrection, other: Span): boolean {
  return correction.after !== undefined && span.start < other.end && other.start < span.end;
}
