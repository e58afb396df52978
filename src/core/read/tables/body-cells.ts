import { bareRoleLabels, FIRST_LEADS, plainRoleLabels, type NoteRole } from '../../../lexicon/note-roles.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import type { PolicyTable } from '../../../model/table.ts';
import { spanOfCell } from './cell-span.ts';

/** What the head of a column makes of the bodies in it; `listed` where it does not say who leads. */
export interface BodyCell {
  part: NoteRole;
  /** Whether the head says that whoever comes first leads: `责任单位（排第一位的为牵头单位）`. */
  firstLeads: boolean;
  text: string;
  /** Where it stands in the words of its row. */
  span: Span;
  /** Rows further down that it is merged with. */
  covers: readonly string[];
}

type Head = Pick<BodyCell, 'part' | 'firstLeads'>;

/** 项目牵头单位; of two rows of heads the lower one tells: 责任分工牵头单位, 责任单位配合. */
const ABOVE = '(?:(?:任务|责任|职责|工作)?分工|责任(?:单位|部门)|项目|工程|工作|任务|整改|行业)';
const heads: readonly (readonly [RegExp, NoteRole])[] = [
  ...plainRoleLabels.map(([label, role]) => [new RegExp(`^${ABOVE}?${label}$`, 'u'), role] as const),
  ...bareRoleLabels.map(([label, role]) => [new RegExp(`^${ABOVE}${label}$`, 'u'), role] as const),
  [/^(?:部门|(?:责任|实施)主体|(?:考核|主管|监管)(?:部门|单位)|(?:任务|责任|职责)分工)$/u, 'listed'],
];
const first = new RegExp(`[（(]?${FIRST_LEADS}[）)]?$`, 'u');

function readHead(printed: string): Head | null {
  const name = printed.replace(/\s/gu, '');
  const words = name.replace(first, '');
  const part = heads.find(([head]) => head.test(words))?.[1];
  return part === undefined ? null : { part, firstLeads: words !== name };
}

/** What each row of a table says under 牵头单位, 责任单位 and 配合单位, from left to right, by the eid of the row. */
export function readBodyCells(
  tables: readonly PolicyTable[],
  provisions: readonly Provision[],
): Map<string, BodyCell[]> {
  const words = new Map(provisions.map((provision) => [provision.eid, provisionWords(provision)]));
  return new Map(
    tables.flatMap(({ columns, rows }) => {
      const parts = columns.map(readHead);
      return rows.map((row, index): [string, BodyCell[]] => [
        row.eid,
        parts.flatMap((part, column) => {
          const text = row.cells[column];
          const span = spanOfCell(words.get(row.eid) ?? '', row, column);
          return part !== null && text && span ? [{ ...part, text, span, covers: coveredBy(rows, index, column) }] : [];
        }),
      ]);
    }),
  );
}

/** The rows that a merged cell goes on into. */
function coveredBy(rows: PolicyTable['rows'], index: number, column: number): string[] {
  const length = rows[index]?.rowSpans[column] ?? 1;
  return rows.slice(index + 1, index + length).flatMap(({ eid, rowSpans }) => (rowSpans[column] === 0 ? [eid] : []));
}
