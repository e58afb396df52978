import { pinyin } from 'pinyin-pro';
import { foldName } from '../../../search/things/names.ts';

/** Characters of a name whose second readings are tried: each more would double the spellings. */
const mostReadings = 4;

/** A name in pinyin without tones, as it is typed, in full and by its initials: `fuyangqu`, `fyq`. */
interface Spelling {
  readonly full: string;
  readonly initials: string;
}

/**
 * The spellings of a name: the one that its words suggest, then those with another reading of one character, so that
 * 重庆 is found as `chongqing`, and as `zhongqing` by who reads it so. None for a name without Chinese characters.
 */
export function spellingsOf(name: string): Spelling[] {
  const characters = [...foldName(name)];
  if (!characters.some((character) => /\p{Script=Han}/u.test(character))) return [];
  const usual = readingsOf(characters.join(''));
  if (usual.length !== characters.length) return [];
  const others = characters
    .flatMap((character, at) => otherReadings(character, usual[at] ?? '').map((reading) => ({ at, reading })))
    .slice(0, mostReadings)
    .map(({ at, reading }) => usual.with(at, reading));
  const spelled = [usual, ...others].map((readings) => ({
    full: readings.join(''),
    initials: readings.map((reading) => reading.charAt(0)).join(''),
  }));
  return spelled.filter(
    ({ full, initials }, at) => spelled.findIndex((each) => each.full === full && each.initials === initials) === at,
  );
}

function readingsOf(words: string): string[] {
  return pinyin(words, { toneType: 'none', type: 'array', v: true });
}

function otherReadings(character: string, usual: string): string[] {
  if (!/\p{Script=Han}/u.test(character)) return [];
  const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  return [...new Set(all)].filter((reading) => reading !== usual && reading !== '');
}

/** The first level of GB 2312, the characters of everyday use: rows 16 to 55 of its table. */
const usualRows = { first: 0xb0, last: 0xd7, from: 0xa1, to: 0xfe } as const;

/** How the characters of everyday use are read, without tones: for words that sound like a name and are none. */
export function usualSounds(): Map<string, string> {
  const decoder = new TextDecoder('gb18030');
  const { first, last, from, to } = usualRows;
  const rows = Array.from({ length: last - first + 1 }, (_, row) => first + row);
  const characters = rows.flatMap((row) =>
    Array.from({ length: to - from + 1 }, (_, cell) => decoder.decode(new Uint8Array([row, from + cell]))),
  );
  return new Map(
    characters
      .filter((character) => /^\p{Script=Han}$/u.test(character))
      .map((character) => [character, readingsOf(character)[0] ?? '']),
  );
}
