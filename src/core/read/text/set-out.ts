import type { Span } from '../../../model/span.ts';

/** The text with spans set out, each character by `□`: at the same length, so that what is found in it keeps its place. */
export function setOut(text: string, spans: readonly Span[]): string {
  let [at, rest] = [0, ''];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    rest += text.slice(at, start) + '□'.repeat(end - Math.max(start, at));
    at = end;
  }
  return rest + text.slice(at);
}

/** Takes spans of a text one after the other: true for one that none before it overlaps. */
export function takeFree(text: string): (span: Span) => boolean {
  const taken = new Uint8Array(text.length);
  return ({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
}
