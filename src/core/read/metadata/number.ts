import { DECREE } from '../../../lexicon/head-lines.ts';
import { readDocumentNumber } from '../text/document-number.ts';

/** 发文字号: a line of its own, else what the page or an archive's front matter states (`文号: 黄发改委办〔2025〕5号`). */
export function readNumber(lines: readonly string[], stated: string | null): string | null {
  const all = stated === null ? lines : [...lines, stated];
  return all.map(readDocumentNumber).find((number) => number !== null) ?? null;
}

/** The number of a decree goes with its name: `国务院令第687号`. */
export function readDecreeNumber(title: string, lines: readonly string[]): string | null {
  const name = DECREE.exec(title)?.[1];
  const serial = [title, ...lines].flatMap((line) => /[（(]?第\s*(\d{1,4})\s*号[）)]?$/u.exec(line)?.[1] ?? [])[0];
  return name === undefined || serial === undefined ? null : `${name}第${serial}号`;
}
