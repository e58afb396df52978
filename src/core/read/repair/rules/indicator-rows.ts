import { INDICATOR_HEAD, NATURE, NATURE_HEAD, UNIT_HEAD } from '../../../../lexicon/table-heads.ts';
import { UNIT } from '../../../../lexicon/units.ts';
import { splitLines, type Line } from '../../text/lines.ts';
import type { Edit } from '../../text/revision.ts';
import type { Rule } from './rule.ts';

const natureCell = new RegExp(`^(?:${NATURE})(?:指标)?$`, 'u');
const natureHead = new RegExp(`^${NATURE_HEAD}$`, 'u');
const nameHead = new RegExp(`^${INDICATOR_HEAD}$`, 'u');
const unitHead = new RegExp(`^${UNIT_HEAD}$`, 'u');
/** What heads a column of values: `2025年`, `年均[累计]`. */
const VALUE_HEAD = /^(?:(?:19|20)\d\d年.{0,10}|年均.{0,10}|[〔［[（(]?(?:五年)?累计.{0,6})$/u;
/** What heads several of them: `“十四五”目标`. */
const GROUP_HEAD = /^[“"]?[一二三四五六七八九十]{1,3}五[”"]?(?:时期|期间|规划)?(?:目标|指标)?(?:值)?$/u;
const HEAD_LINES = 6;
const LEAST_ROWS = 4;
/** A unit that takes two lines: `万元/` above, `人` below. */
const PARTED_UNIT = /^\S{1,4}[/／]\S{0,2}$/u;
const unit = new RegExp(`^(?:(?:${UNIT})|[%％‰/／]|.{1,6}[/／].{1,6})$`, 'u');
const BARE_NUMBER = /^\d{1,2}$/u;

/** What stands on the line of a row's number; null where its cell lies on the lines about it. */
interface NumberedLine {
  at: number;
  value: number;
  name: string | null;
  unit: string | null;
  nature: string;
  values: string[];
}

/** The heads of a table: its first line, how many values each row has, and the line that it becomes. */
interface Heads {
  first: number;
  values: number;
  hasUnit: boolean;
  text: string;
}

/**
 * The rows of a table of indicators that a converter printed line by line: the number of a row, its nature (约束性 or
 * 预期性) and as many values as there are heads prove the columns; a name or a unit of two lines stands about the line
 * of its number. A row whose cells cannot be told keeps its words below the names.
 */
export const indicatorRows: Rule = {
  id: 'indicator-rows',
  name: '指标表还原',
  explanation: '由 PDF 转换而来、按行打散的指标表，依序号、属性和列数还原为行列；分不清的行原样保留在一格内。',
  find: (text) => {
    const lines = splitLines(text).filter((line) => line.text !== '');
    const edits: Edit[] = [];
    for (let at = 0; at < lines.length; at++) {
      const table = readNumbered(lines[at], at)?.value === 1 ? tableAt(lines, at) : null;
      if (table === null) continue;
      edits.push(...table.edits);
      at = table.last;
    }
    return edits;
  },
};

function tableAt(lines: readonly Line[], at: number): { edits: Edit[]; last: number } | null {
  const heads = headsAbove(lines, at);
  const rows = heads === null ? [] : rowsFrom(lines, at);
  if (heads === null || rows.length < LEAST_ROWS) return null;
  const depths = depthsOf(rows, heads, at - heads.first);
  const last = rows.at(-1);
  if (depths === null || !last) return null;
  const reach = (depths.at(-1) ?? 0) + last.at;
  if (lines[reach] === undefined) return null;
  const body = rows.map((row, index): Edit | null => {
    const depth = depths[index] ?? 0;
    const own = lines.slice(row.at - depth, row.at + depth + 1);
    return replaceLines(own, rowText(row, own, heads, lines.slice(reach + 1)));
  });
  const edits = [replaceLines(lines.slice(heads.first, at - (depths[0] ?? 0)), heads.text), ...body];
  return { edits: edits.filter((edit) => edit !== null), last: reach };
}

function replaceLines(lines: readonly Line[], text: string): Edit | null {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? { start: first.start, end: last.end, text } : null;
}

function tokensOf(line: Line | undefined): string[] {
  return line === undefined || line.text.includes('\t') ? [] : line.text.split(/[ \u3000]+/u);
}

/** A line with the number and the nature of a row: `4 交易总额 万亿元 预期性 2800左右 -`. */
function readNumbered(line: Line | undefined, at: number): NumberedLine | null {
  const [number = '', ...cells] = tokensOf(line);
  const nature = cells.findIndex((cell) => natureCell.test(cell));
  if (!BARE_NUMBER.test(number) || nature < 0) return null;
  const before = cells.slice(0, nature);
  const last = before.at(-1);
  const own = last !== undefined && unit.test(last) ? last : null;
  const name = (own === null ? before : before.slice(0, -1)).join('');
  return {
    at,
    value: Number(number),
    name: name === '' ? null : name,
    unit: own,
    nature: cells[nature] ?? '',
    values: cells.slice(nature + 1),
  };
}

const MOST_LINES = 6;

/** The rows that count on from a line. */
function rowsFrom(lines: readonly Line[], at: number): NumberedLine[] {
  const rows: NumberedLine[] = [];
  let passed = 0;
  for (let next = at; next < lines.length && passed <= MOST_LINES; next++) {
    const row = readNumbered(lines[next], next);
    passed = row === null ? passed + 1 : 0;
    if (row === null) continue;
    if (row.value !== rows.length + 1) break;
    rows.push(row);
  }
  return rows;
}

/** The heads above the first row; null where they do not name number, indicator, nature and the values. */
function headsAbove(lines: readonly Line[], at: number): Heads | null {
  let first = at;
  const found: string[] = [];
  while (at - first < HEAD_LINES && tokensOf(lines[first - 1]).every(isHeadPart) && first > 0) {
    first -= 1;
    found.unshift(...tokensOf(lines[first]));
  }
  const joined = found.join('');
  const heads = joinParted(found);
  const values = heads.filter((head) => VALUE_HEAD.test(head));
  const groups = heads.filter((head) => GROUP_HEAD.test(head));
  const name = heads.find((head) => nameHead.test(head));
  const nature = heads.find((head) => natureHead.test(head));
  const hasNumber = /序/u.test(joined) && /号/u.test(joined);
  if (!hasNumber || name === undefined || nature === undefined || values.length === 0 || groups.length > 1) return null;
  const own = heads.find((head) => unitHead.test(head));
  const [group = ''] = groups;
  const columns = ['序号', name, ...(own === undefined ? [] : [own]), nature, ...values.map((head) => group + head)];
  return { first, values: values.length, hasUnit: own !== undefined, text: columns.join('\t') };
}

/** Parts of heads that blanks or lines have torn: 序 and 号, 指 and 标. */
const TORN = /^[序号指标单位属性]$/u;

function isHeadPart(token: string): boolean {
  return [TORN, /^序号$/u, nameHead, unitHead, natureHead, VALUE_HEAD, GROUP_HEAD].some((part) => part.test(token));
}

function joinParted(tokens: readonly string[]): string[] {
  const heads: string[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1] ?? '';
    const pair = before + token;
    if (TORN.test(before) && TORN.test(token) && /^(?:指标|单位|属性|序号)$/u.test(pair)) heads.splice(-1, 1, pair);
    else heads.push(token);
  });
  return heads;
}

/** How many lines above and below that of its number each row takes; null where the lines between do not come out. */
function depthsOf(rows: readonly NumberedLine[], heads: Heads, headLines: number): number[] | null {
  const known = rows.map((row) => knownDepth(row, heads));
  const between = rows.map(({ at }, index) => at - (rows[index - 1]?.at ?? at - 1) - 1);
  const depths: number[] = [];
  for (const [index, depth] of known.entries()) {
    const above = index === 0 ? 0 : (between[index] ?? 0) - (depths[index - 1] ?? 0);
    if (above < 0 || above > MOST_LINES || (depth === 0 && above > 0)) return null;
    depths.push(above);
  }
  return headLines > 0 ? depths : null;
}

/** 0 for a whole row, 1 for one whose name or unit takes two lines; null where its cells cannot be told. */
function knownDepth({ name, unit: own, values }: NumberedLine, heads: Heads): number | null {
  if (values.length !== heads.values) return null;
  const hasUnit = own !== null || !heads.hasUnit;
  if (name !== null && hasUnit) return 0;
  return name === null && !hasUnit ? null : 1;
}

function rowText(row: NumberedLine, own: readonly Line[], heads: Heads, below: readonly Line[]): string {
  const { value, nature, values } = row;
  const cells = cellsOf(row, own, heads);
  if (cells === null) {
    const words = own.map(({ text }) => text.replace(new RegExp(`^${String(value)}(?=[ \\u3000])`, 'u'), '').trim());
    return `${String(value)}\t${words.join(' ')}`;
  }
  const name = withoutNote(cells.name, below);
  return [String(value), name, ...(heads.hasUnit ? [cells.unit] : []), nature, ...values].join('\t');
}

/** The name and the unit of a row; null where the lines about its number do not tell which of them they are of. */
function cellsOf(row: NumberedLine, own: readonly Line[], heads: Heads): { name: string; unit: string } | null {
  const depth = knownDepth(row, heads);
  if (depth === null || own.length !== 2 * depth + 1) return null;
  if (depth === 0) return { name: row.name ?? '', unit: row.unit ?? '' };
  const [above, , below] = own.map(tokensOf);
  if (above?.length !== 1 || below?.length !== 1) return null;
  const joined = `${above[0] ?? ''}${below[0] ?? ''}`;
  if (row.name === null) return /^\p{Script=Han}/u.test(joined) ? { name: joined, unit: row.unit ?? '' } : null;
  return PARTED_UNIT.test(above[0] ?? '') && joined.length <= 8 ? { name: row.name, unit: joined } : null;
}

const NOTE_LINES = 12;

/** A name without the number of a note that stands below the table: `专利拥有量1`, `1 指每万人口…`. */
function withoutNote(name: string, below: readonly Line[]): string {
  const note = /(?<=\p{Script=Han})\d$/u.exec(name)?.[0];
  const isNote = below
    .slice(0, NOTE_LINES)
    .some(({ text }) => note !== undefined && new RegExp(`^${note}\\s`, 'u').test(text));
  return isNote ? name.slice(0, -1) : name;
}
