import type { Element, Root } from 'xast';
import { childOf, elementsOf, valueOf } from './elements.ts';

interface Level {
  format: string;
  start: number;
  text: string;
}

const DIGITS = '零一二三四五六七八九';

/** 1 … 9999 in Chinese as Word counts: 十, 十一, 二十, 一百零一. */
function countChinese(value: number): string {
  if (value < 1 || value > 9999) return String(value);
  const signs = ['', '十', '百', '千'];
  let words = '';
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit > 0) words += `${DIGITS.charAt(digit)}${signs[power] ?? ''}`;
    else if (words !== '' && !words.endsWith('零') && value % 10 ** power > 0) words += '零';
  }
  return words.replace(/^一十/u, '十');
}

function countIn(format: string, value: number): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return countChinese(value);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    case 'decimalFullWidth':
      return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
    case 'lowerLetter': {
      const letter = String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
      return format === 'upperLetter' ? letter : letter.toLowerCase();
    }
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'none':
      return '';
    default:
      return String(value);
  }
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  let rest = Math.min(value, 4999);
  let words = '';
  for (const [size, sign] of ROMAN) for (; rest >= size; rest -= size) words += sign;
  return words;
}

/** Counts the numbered paragraphs of a Word file and says the number that Word shows before each. */
export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #abstracts = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();

  constructor(part: Root | undefined) {
    const root = childOf(part, 'w:numbering');
    const abstracts = new Map(
      elementsOf(root, 'w:abstractNum').map((one) => [valueOf(one, 'w:abstractNumId') ?? '', readLevels(one)]),
    );
    for (const one of elementsOf(root, 'w:num')) {
      const id = valueOf(one, 'w:numId') ?? '';
      const abstract = valueOf(childOf(one, 'w:abstractNumId')) ?? '';
      const levels = new Map(abstracts.get(abstract));
      let own = abstract;
      for (const override of elementsOf(one, 'w:lvlOverride')) {
        const index = Number(valueOf(override, 'w:ilvl'));
        const start = valueOf(childOf(override, 'w:startOverride'));
        const level = readLevels(override).get(index) ?? levels.get(index);
        if (level) levels.set(index, start === null ? level : { ...level, start: Number(start) });
        // A list that starts anew counts for itself.
        if (start !== null) own = `${abstract}/${id}`;
      }
      this.#levels.set(id, levels);
      this.#abstracts.set(id, own);
    }
  }

  /** The number before the next paragraph of a list, empty for one that shows none. */
  next(id: string, index: number): string {
    const levels = this.#levels.get(id);
    const level = levels?.get(index);
    if (!levels || !level) return '';
    const key = this.#abstracts.get(id) ?? id;
    const counts = (this.#counts.get(key) ?? []).slice(0, index + 1);
    counts[index] = (counts[index] ?? level.start - 1) + 1;
    this.#counts.set(key, counts);
    if (level.format === 'bullet') return '';
    return level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const one = levels.get(at);
      return one ? countIn(one.format, counts[at] ?? one.start) : '';
    });
  }
}

function readLevels(node: Element): Map<number, Level> {
  return new Map(
    elementsOf(node, 'w:lvl').map((level) => [
      Number(valueOf(level, 'w:ilvl')),
      {
        format: valueOf(childOf(level, 'w:numFmt')) ?? 'decimal',
        start: Number(valueOf(childOf(level, 'w:start')) ?? 1),
        text: valueOf(childOf(level, 'w:lvlText')) ?? '',
      },
    ]),
  );
}
