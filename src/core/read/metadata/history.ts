import type { HistoryAct } from '../../../model/document.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { NUMERAL } from '../../../lexicon/numerals.ts';
import { findDate } from '../text/date.ts';

const DAY = `(?:\\d{4}|[${NUMERAL}]{4})年[\\d${NUMERAL}]{1,3}月[\\d${NUMERAL}]{1,3}日`;
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
/** How many provisions of the head are looked at. */
const HEAD_LENGTH = 60;
const OF_TEXT: ReadonlySet<Provision['kind']> = new Set(['chapter', 'article', 'section', 'subsection', 'attachment']);

/** Reads the lines below the title of a statute that say when it was adopted, approved, published and changed. */
export function readHistory(provisions: readonly Provision[]): HistoryAct[] {
  const first = provisions.findIndex(({ kind }) => OF_TEXT.has(kind));
  const head = provisions.slice(0, first < 0 ? HEAD_LENGTH : Math.min(first, HEAD_LENGTH));
  return head.filter(({ kind }) => kind !== 'title').flatMap((provision) => readLine(provisionWords(provision)));
}

function readLine(line: string): HistoryAct[] {
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
  const [, day = '', rest = ''] = act.exec(part.replace(/[。；，,;)）]+$/u, '')) ?? [];
  const on = findDate(day);
  const outside = rest.replaceAll(/《[^》]*》/gu, '');
  if (on === null || rest.length > LONGEST || /[。；，：,;]/u.test(outside)) return null;
  for (const [ending, name] of ENDINGS) {
    if (!ending.test(outside)) continue;
    const by = rest.replace(ending, '').replace(/^(?:由|经|以)/u, '');
    return { on, act: name, by: by === '' || by === '起' ? null : by };
  }
  return null;
}

const CONGRESS = /^(.*?)第[^届]{1,5}届(?:(全国))?(人民代表大会(?:常务委员会)?)/u;
const DECREE = /^(?:中华人民共和国(?=国务院|主席))?(\p{Script=Han}{2,30}?)令(?:第?\d+号)?$/u;
const SESSION = /^(\p{Script=Han}{2,30}?)(?:审判委员会|检察委员会|第|常务会议|部务会议)/u;

/** The body that adopted a statute, or that published it where no adoption is printed; never the one that approved it. */
export function issuerOf(history: readonly HistoryAct[]): string | null {
  const first =
    history.find(({ act: done }) => done === 'adopted') ?? history.find(({ act: done }) => done === 'published');
  const by = first?.by ?? null;
  if (by === null) return null;
  const [, place = '', nation = '', congress] = CONGRESS.exec(by) ?? [];
  if (congress !== undefined) return nation === '' && place === '' ? null : `${place}${nation}${congress}`;
  const name = DECREE.exec(by)?.[1] ?? SESSION.exec(by)?.[1] ?? by;
  return /^(?:市|省|州|县|区)(?:人民)?政府/u.test(name) ? null : name;
}

/** The number of the decree that first published a statute: `中华人民共和国国务院令第308号`. */
export function decreeOf(history: readonly HistoryAct[]): string | null {
  const by = history.find(({ act: done }) => done === 'published')?.by ?? '';
  const [, name, serial] = /^(\p{Script=Han}{2,40}令)第?(\d+)号$/u.exec(by) ?? [];
  return name === undefined || serial === undefined ? null : `${name}第${serial}号`;
}
