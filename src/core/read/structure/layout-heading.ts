import type { Span } from '../../../model/span.ts';
import type { Layout } from '../intake/layout.ts';
import { cleanSpans, type Revision } from '../text/revision.ts';

/** The levels of the lines that a file sets as headings, by their offsets in the repaired text of a part. */
export function placeHeadings(
  layout: Layout | undefined,
  part: Span,
  revision: Revision,
  text: string,
): ReadonlyMap<number, number> {
  const place = cleanSpans(revision);
  const inside = ({ start, end }: Span) => start >= part.start && end <= part.end;
  return new Map(
    (layout?.headings ?? []).filter(inside).map((heading) => {
      const { start, end } = place(heading);
      const words = text.slice(start, end);
      return [start + words.length - words.trimStart().length, heading.level];
    }),
  );
}
