import { foldWidth } from '../../../lexicon/fold.ts';
import { HAN } from './han.ts';

const open = '〔﹝［\\[【（(〈';
const close = '〕﹞］\\]】）)〉';
const blank = '[ \\u00a0\\u3000]*';
const numberSource = `([${HAN}]{2,12}?)${blank}[${open}]${blank}(\\d{4})${blank}[${close}]${blank}(?:第${blank})?(\\d{1,5})${blank}号`;
const printed = `(?:${blank}\\d{4}年\\d{1,2}月\\d{1,2}日印发)?`;
const wholeNumber = new RegExp(`^[（(]?${numberSource}${printed}[）)]?$`, 'u');
const anyNumber = new RegExp(numberSource, 'gu');

const standardForm = (agency: string, year: string, serial: string) =>
  `${agency}〔${year}〕${String(Number(serial))}号`;

/**
 * Reads a line that is a 发文字号 and nothing else, in any of its written forms (`国发[2015]17号`,
 * `国发 ﹝2015﹞ 17 号`, `（浙政发【2016】12号）`), with
 * the day of its printing behind it or not (`（某政发〔2021〕8号 2021年3月1日印发）`).
 * @returns the form of GB/T 9704—2012, `国发〔2015〕17号`, or null
 */
export function readDocumentNumber(line: string): string | null {
  const match = wholeNumber.exec(foldWidth(line.trim().normalize('NFC')));
  return match ? standardForm(match[1] ?? '', match[2] ?? '', match[3] ?? '') : null;
}

/** Finds every 发文字号 in a text, in standard form and in order. */
export function findDocumentNumbers(text: string): string[] {
  return [...foldWidth(text).matchAll(anyNumber)].map((match) =>
    standardForm(match[1] ?? '', match[2] ?? '', match[3] ?? ''),
  );
}
