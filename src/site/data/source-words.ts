import type { SourceRecord } from '../../model/source-record.ts';
import type { Span } from '../../model/span.ts';
import { personalKinds } from '../../lexicon/personal-data.ts';
import { typesByEnding } from '../../lexicon/media-types.ts';
import { sourceHref } from '../page/href.ts';
import { markedSource } from '../provisions/marked-place.ts';
import { sourceRecord } from './raw-source.ts';

const forms: Readonly<Record<string, string>> = {
  [typesByEnding.txt]: '纯文本',
  [typesByEnding.md]: 'Markdown',
  [typesByEnding.html]: '网页（HTML）',
};

/** The form and encoding in which a text came: `网页（HTML），编码 GB18030`; `DOCX`. */
export function formOf({ file, media, encoding }: Pick<SourceRecord, 'file' | 'media' | 'encoding'>): string {
  const form = forms[media] ?? file.replace(/^.*\./u, '').toUpperCase();
  return encoding === null ? form : `${form}，编码 ${encoding.toUpperCase()}`;
}

/** What is withheld of a text: `身份证号码3处、手机号码2处`; empty where nothing is. */
export function withheldOf({ withheld }: Pick<SourceRecord, 'withheld'>): string {
  return withheld.map(({ kind, count }) => `${personalKinds[kind].zh}${String(count)}处`).join('、');
}

/** Where a run of a text is to be seen in what is published of its source. */
export interface SourcePlace {
  readonly name: string;
  readonly href: string;
  /** The printed page that it begins on, from 1; null for a text without pages. */
  readonly page: number | null;
  /** The cells of a workbook that hold it: `工作表“名录”B3:D3`; null for another text. */
  readonly cells: string | null;
}

/** The place of a run of a source: the text on which its offsets are, the page of a paged file, the cells of a workbook. */
export function sourcePlace(file: string, raw: Span): SourcePlace {
  const { text, pages, sheets } = sourceRecord(file);
  const page = pages.findLastIndex(({ start }) => start <= raw.start);
  return {
    name: text,
    href: sourceHref(text) + markedSource(file, raw),
    page: page === -1 ? null : page + 1,
    cells: cellsOf({ sheets }, raw),
  };
}

/** The cells of a workbook that a run of its text stands in: `工作表“名录”B3`; null where none holds any of it. */
export function cellsOf({ sheets }: Pick<SourceRecord, 'sheets'>, { start, end }: Span): string | null {
  const sheet = sheets.find((one) => one.start <= start && start < one.end);
  const held = sheet?.cells.filter((cell) => cell.start < end && start < cell.end) ?? [];
  if (!sheet || held.length === 0) return null;
  return `工作表“${sheet.name}”${rangesOf(held.map(({ cell }) => cell)).join('、')}`;
}

/** The cells of each row as a range: `B3:D3` and `B4`; from D3 to B4 would be a block of six. */
function rangesOf(cells: readonly string[]): string[] {
  return [...Map.groupBy(cells, (cell) => /\d+$/u.exec(cell)?.[0] ?? '').values()].map((row) => {
    const [first = '', last = ''] = [row.at(0), row.at(-1)];
    return first === last ? first : `${first}:${last}`;
  });
}

const leftOutLabels = {
  navigation: '栏目与路径',
  control: '按钮',
  notice: '页脚与说明',
  script: '脚本',
  hidden: '隐藏的文字',
} as const satisfies Record<SourceRecord['leftOut'][number]['what'], string>;

/** What is no part of the text, by what it is, in the order in which it stands. */
export function leftOutOf({ leftOut }: Pick<SourceRecord, 'leftOut'>): { label: string; texts: string[] }[] {
  return [...Map.groupBy(leftOut, ({ what }) => what)].map(([what, parts]) => ({
    label: leftOutLabels[what],
    texts: parts.map(({ text }) => text),
  }));
}
