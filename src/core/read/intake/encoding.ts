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
const LEAST_SHARE = 0.08;
const CANDIDATES = ['gb18030', 'big5'] as const;

/** Decodes a text: by its mark, as UTF-8 where it is valid, else by which reading looks most like Chinese. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = decodeMarked(bytes);
  if (marked) return marked;
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  const plain = decode(bytes);
  if (plain !== null) return { text: plain, encoding: 'utf-8' };
  const read = CANDIDATES.flatMap((encoding) => decodeAs(bytes, encoding) ?? []);
  const best = read.sort((a, b) => share(b.text) - share(a.text))[0];
  return best && share(best.text) >= LEAST_SHARE ? best : null;
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  return null;
}

/** UTF-16 without a mark: line ends and digits leave a zero in every second byte, as in no other text. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 4096);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0) return 'utf-16le';
  if (even > 0 && odd === 0) return 'utf-16be';
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
function share(text: string): number {
  let all = 0;
  let frequent = 0;
  for (const character of text) {
    if (character <= '\u007f') continue;
    all++;
    if (FREQUENT.has(character)) frequent++;
  }
  return all === 0 ? 0 : frequent / all;
}

/** What shows that a text was once read in another encoding and saved again, with the encoding it was read in. */
const misreadings = [
  // UTF-8 read as Windows-1251: РіРѕСЃ… for 国
  { as: 'windows-1251', marks: /[РСгдежзий][\u0400-\u04ff‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\u00a0-\u00bf]{2}/gu },
  // UTF-8 read as Windows-1252 or Latin-1: å›½å®¶
  { as: 'windows-1252', marks: /[ä-éï][\u0080-\u00bfŒœŠšŸŽž‚ƒ„…†‡ˆ‰‹›‘’“”•–—˜™€]{2}/gu },
  // Bytes that nothing could read, saved as U+FFFD and read as GBK
  { as: 'gbk', marks: /锟斤拷/gu },
  // UTF-8 read as GBK: 鍥藉姟闄
  { as: 'gbk', marks: /鐨勩|鍥藉|鏀垮|銆傘|锛屽|涓殑|勭殑|浜烘皯|绗[\u4e00-\u9fff]鏉|寤鸿|€傘|鍙戝|宸ヤ綔/gu },
] as const;

/** The encoding that a garbled text was once wrongly read in; null for a text that is sound. */
export function findMisreading(text: string): string | null {
  if (text === '') return null;
  for (const { as, marks } of misreadings) {
    const found = [...text.matchAll(marks)].reduce((length, [match]) => length + match.length, 0);
    if (found > 8 && found / text.length > 0.02) return as;
  }
  return null;
}
