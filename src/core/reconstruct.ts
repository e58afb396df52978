import type { Correction } from '../model/correction.ts';
import type { Span } from '../model/span.ts';

/**
 * Puts a part of a source file together again from what is published: the words of its provisions, in
 * order, and its ledger. Where the ledger has a line its `before` is set and its `after` taken from the
 * words; everything else is copied.
 * @throws RangeError when words and ledger do not fit
 */
export function reconstructPart(words: string, ledger: readonly Correction[], part: Span): string {
  let raw = '';
  let at = 0;
  for (const line of ledger) {
    if (line.kind === 'query') continue;
    const kept = line.raw.start - part.start - raw.length;
    if (kept < 0 || at + kept > words.length) throw new RangeError(`no words left for ${line.document} at ${String(line.raw.start)}`);
    raw += words.slice(at, at + kept);
    at += kept;
    if (words.slice(at, at + line.after.length) !== line.after) throw new RangeError(`${line.document} reads otherwise at ${String(line.raw.start)}`);
    raw += line.before;
    at += line.after.length;
  }
  raw += words.slice(at);
  if (raw.length !== part.end - part.start) throw new RangeError(`${String(raw.length)} characters instead of ${String(part.end - part.start)}`);
  return raw;
}
