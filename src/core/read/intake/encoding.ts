import { decode } from './plain-text.ts';

/** A text and the name that the Encoding Standard gives to how it was written. */
export interface Decoded {
  text: string;
  encoding: string;
}

/** The most frequent characters of official Chinese, in both scripts: what is read rightly is full of them. */
const FREQUENT = new Set(
  '的一和在不了有是为人中大上国工年会发以要行业作地市民政部建理法等生用成全规关机定经动出第条及实施进对应当法律国家與個這為發業產會實國關規條機應當對進後從時',
);
export const LEAST_SHARE = 0.08;
const WIDE = ['utf-16le', 'utf-16be'] as const;
const CANDIDATES = ['gb18030', 'big5'] as const;

/** Decodes a text: by its mark, as UTF-8 where it is valid, else by which reading looks most like Chinese. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = decodeMarked(bytes);
  if (marked) return marked;
  // No other writing leaves a zero, which UTF-16 has beside each digit and line end.
  const wide = bytes.includes(0) ? mostChinese(bytes, WIDE) : null;
  if (wide) return wide;
  const plain = decode(bytes);
  return plain === null ? mostChinese(bytes, CANDIDATES) : { text: plain, encoding: 'utf-8' };
}

function mostChinese(bytes: Uint8Array, encodings: readonly string[]): Decoded | null {
  const read = encodings.flatMap((encoding) => decodeAs(bytes, encoding) ?? []);
  const best = read.sort((a, b) => chineseShare(b.text) - chineseShare(a.text))[0];
  return best && chineseShare(best.text) >= LEAST_SHARE ? best : null;
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** How much of a text's writing beyond ASCII is among the most frequent characters. */
export function chineseShare(text: string): number {
  let all = 0;
  let frequent = 0;
  for (const character of text) {
    if (character <= '\u007f') continue;
    all++;
    if (FREQUENT.has(character)) frequent++;
  }
  return all === 0 ? 0 : frequent / all;
}
