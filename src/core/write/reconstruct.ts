import type { Correction } from '../../model/correction.ts';
import type { Span } from '../../model/span.ts';

/**
 * Puts parts of a source file together again from what is published: the words of their provisions, in
 * order, and the ledger. Where the ledger has a line its `before` is set and its `after` taken from the
 * words; everything else is copied.
 * @throws RangeError when words and ledger do not fit
 */
export function reconstructParts(words: string, ledger: readonly Correction[], parts: readonly Span[]): string[] {
  let at = 0;
  const rebuilt = parts.map((part) => {
    const lines = ledger.filter(({ kind, raw }) => kind !== 'query' && raw.start >= part.start && raw.end <= part.end);
    const built = reconstructPart(words.slice(at), lines, part);
    at += built.read;
    return built.raw;
  });
  if (at !== words.length) throw new RangeError(`${String(words.length - at)} characters more than the source has`);
  return rebuilt;
}

function reconstructPart(words: string, lines: readonly Correction[], part: Span): { raw: string; read: number } {
  let raw = '';
  let at = 0;
  const copy = (until: number) => {
    const length = until - part.start - raw.length;
    if (length < 0 || at + length > words.length) throw new RangeError(`no words for the source at ${String(until)}`);
    raw += words.slice(at, at + length);
    at += length;
  };
  for (const line of lines) {
    copy(line.raw.start);
    if (!words.startsWith(line.after, at)) throw new RangeError(`other words at ${String(line.raw.start)}`);
    raw += line.before;
    at += line.after.length;
  }
  copy(part.end);
  return { raw, read: at };
}
