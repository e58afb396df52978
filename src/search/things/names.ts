import { foldSpelling } from '../../lexicon/fold.ts';

const unspoken = /[^\p{Letter}\p{Number}]/gu;
/** `劣五类`: classes of water are counted in numerals of either kind. */
const classNumeral = /[一二三四五六](?=类)/gu;
const romans: Readonly<Record<string, string>> = { 一: 'i', 二: 'ii', 三: 'iii', 四: 'iv', 五: 'v', 六: 'vi' };

/**
 * A name as it is looked up: without marks, brackets, dashes and blanks, of one width and case, so that every writing
 * of a 发文字号 or of a title with quotation marks is the same: `浙政发[2016]12号`, `浙政发〔2016〕 12号` → `浙政发201612号`.
 */
export function foldName(name: string): string {
  return foldSpelling(name)
    .replace(unspoken, '')
    .replace(classNumeral, (numeral) => romans[numeral] ?? numeral);
}

/** The pairs of characters of a folded name, each once; a name of one character is its own. */
export function gramsOf(folded: string): string[] {
  const characters = [...folded];
  if (characters.length === 1) return characters;
  return [...new Set(characters.slice(1).map((character, at) => (characters[at] ?? '') + character))];
}

/** What is typed in Latin letters, as pinyin or English is looked up: `Fu Yang`, `forest-cover` → `fuyang`, `forestcover`; null for any other. */
export function latinName(name: string): string | null {
  const folded = foldSpelling(name).trim();
  return /^[a-zü][a-zü\s'’-]*$/u.test(folded) ? folded.replace(/[^a-zü]/gu, '').replaceAll('ü', 'v') : null;
}
