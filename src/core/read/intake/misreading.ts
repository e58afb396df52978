import { chineseShare, LEAST_SHARE } from './encoding.ts';

/** Encodings that UTF-8 is read in by mistake. */
const MISTAKEN = ['windows-1251', 'x-mac-cyrillic', 'windows-1252', 'macintosh', 'gbk'] as const;
/** What becomes of bytes that nothing could read, once they are saved and read as GBK. */
const LOST = /锟斤拷/gu;
/** So many characters of a text show what befell all of it. */
const SAMPLE = 20_000;

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/**
 * The encoding in which a garbled text was once wrongly read before it was saved again: written in that one, its bytes
 * are Chinese in UTF-8. Null for a text that is sound.
 */
export function findMisreading(text: string): string | null {
  const sample = [...text.slice(0, SAMPLE)];
  if ((text.match(LOST)?.length ?? 0) >= 3) return 'gbk';
  return MISTAKEN.find((encoding) => isChineseBeneath(sample, encoding)) ?? null;
}

function isChineseBeneath(sample: readonly string[], encoding: string): boolean {
  const table = tableOf(encoding);
  const foreign = sample.filter((character) => character > '\u007f');
  const bytes = foreign.flatMap((character) => table.get(character) ?? []);
  if (bytes.length < 12) return false;
  const beneath = [...new TextDecoder().decode(Uint8Array.from(bytes))];
  const bad = beneath.filter((character) => character === '\ufffd').length;
  return bad * 4 < beneath.length && beneath.length * 2 > foreign.length / 3 && isChinese(beneath.join(''));
}

function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 2 > [...text].length && chineseShare(text) >= LEAST_SHARE;
}

/** The bytes of each character of an encoding, beyond ASCII. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const high = Array.from({ length: 128 }, (_, index) => 128 + index);
  const codes =
    encoding === 'gbk' ? high.flatMap((lead) => trails.map((trail) => [lead, trail])) : high.map((code) => [code]);
  const decoder = new TextDecoder(encoding);
  const table = new Map(codes.map((code) => [decoder.decode(Uint8Array.from(code)), code]));
  table.delete('\ufffd');
  tables.set(encoding, table);
  return table;
}

const trails = Array.from({ length: 0xff - 0x40 }, (_, index) => 0x40 + index);
