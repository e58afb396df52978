import type { HistoryAct } from '../../../model/document.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { DATE, findDate } from './date.ts';

/** `2009年1月7日`; `2009-01-07` on the cover of a standard. */
const DAY = `(?:${DATE}|\\d{4}-\\d{2}-\\d{2})`;
/** Where one act ends and the next begins: a day, not one within the title of a decision. */
const nextAct = new RegExp(`(?<!根据|[自于])(?=(?:根据|自|于)?${DAY})(?![^《]*》)`, 'u');
const act = new RegExp(`^(?:根据|自|于)?(${DAY})(.*)$`, 'u');
/** `第一次修正`, `修订通过`, `令第308号公布`, `起施行`; the words that end a line say what was done. */
const ENDINGS: readonly (readonly [RegExp, HistoryAct['act']])[] = [
  [/(?:第[一二三四五六七八九十]+次)?修(?:正|改)$/u, 'amended'],
  [/(?:第[一二三四五六七八九十]+次)?修订(?:通过|公布|发布)?$/u, 'revised'],
  [/(?:通过|会议)$/u, 'adopted'],
  [/批准$/u, 'approved'],
  [/(?:公布|发布|颁布|印发|令第?\d+号)$/u, 'published'],
  [/(?:起)?(?:施行|实施|生效)$/u, 'effective'],
];
const LONGEST = 160;
/** Reads a line below the title of a statute that says when it was adopted, approved, published or changed; none for another. */
export function readHistoryLine(line: string): HistoryAct[] {
  const words = foldWidth(line)
    .replaceAll(/&[a-z]+[;；]|[\s\u3000]+/gu, '')
    .replace(/^[(（]+|[)）]+$/gu, '')
    .replace(/^(?:该文件|本[^，。]{1,6})于/u, '');
  const parts = words.split(nextAct).filter((part) => part !== '');
  const acts = parts.map(readAct);
  // A sentence of the text that begins with a day is no such line.
  return acts.some((one) => one === null) ? [] : acts.filter((one) => one !== null);
}

function readAct(part: string): HistoryAct | null {
  const [, day = '', rest = ''] =
    act.exec(part.replace(/[。；，,;)）]+$/u, '').replace(/(?<=[布令号])自?(?:发布|公布)之日起?施行$/u, '')) ?? [];
  const on = findDate(day.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$1年$2月$3日'));
  const outside = rest.replaceAll(/《[^》]*》/gu, '');
  if (on === null || rest.length > LONGEST || /[。；，：,;]/u.test(outside)) return null;
  for (const [ending, name] of ENDINGS) {
    if (!ending.test(outside)) continue;
    const by = rest.replace(ending, '').replace(/^(?:由|经|以)/u, '');
    return { on, act: name, by: by === '' || by === '起' ? null : by };
  }
  return null;
}
