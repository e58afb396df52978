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

const MOST = 4999;

/** A count as a list shows it; the formats are those that Word names, `decimal` for any other. */
export function countIn(format: string, value: number): string {
  // A file may state any number; none before the first or beyond what a list can show is counted in another way.
  if (format !== 'none' && (value < 1 || value > MOST)) return String(value);
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
  let rest = value;
  let words = '';
  for (const [size, sign] of ROMAN) for (; rest >= size; rest -= size) words += sign;
  return words;
}

const LETTERS = 26;

/** `A` for 1, `Z` for 26, `AA` for 27, as the columns of a sheet and the lists of a web page are counted. */
export function countInLetters(value: number): string {
  let letters = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    letters = String.fromCodePoint(65 + ((rest - 1) % LETTERS)) + letters;
  return letters;
}
