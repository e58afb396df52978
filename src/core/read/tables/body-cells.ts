import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import type { PolicyTable } from '../../../model/table.ts';
import { spanOfCell } from './cell-span.ts';

/** What the head of a column makes of the bodies in it; `listed` where it does not say who leads. */
export interface BodyCell {
  part: 'lead' | 'participant' | 'listed';
  text: string;
  /** Where it stands in the words of its row. */
  span: Span;
}

const BODY = '(?:单位|部门)(?:[（(](?:单位|部门)[）)]|[及和、](?:单位|部门))?';

const heads: readonly (readonly [RegExp, BodyCell['part']])[] = [
  // 牵头单位, 牵头部门（单位）
  [new RegExp(`^(?:总)?牵头(?:责任)?${BODY}$`, 'u'), 'lead'],
  // 责任单位, 指导部门, 负责考核部门, 责任主体, 部门
  [
    new RegExp(
      `^(?:主要)?(?:责任|负责|落实|实施|承办|主管|指导|业务指导|(?:负责)?考核|监管)(?:${BODY}|主体)$|^部门$`,
      'u',
    ),
    'listed',
  ],
  // 配合单位, 参与部门
  [new RegExp(`^(?:配合|参与|参加|协办|协同|协作|协助|会同)${BODY}$`, 'u'), 'participant'],
];

/** What each row of a table says under 牵头单位, 责任单位 and 配合单位, from left to right, by the eid of the row. */
export function readBodyCells(
  tables: readonly PolicyTable[],
  provisions: readonly Provision[],
): Map<string, BodyCell[]> {
  const words = new Map(provisions.map((provision) => [provision.eid, provisionWords(provision)]));
  return new Map(
    tables.flatMap(({ columns, rows }) => {
      const parts = columns.map((name) => heads.find(([head]) => head.test(name.replace(/\s/gu, '')))?.[1] ?? null);
      return rows.map((row): [string, BodyCell[]] => [
        row.eid,
        parts.flatMap((part, column) => {
          const text = row.cells[column];
          const span = spanOfCell(words.get(row.eid) ?? '', row, column);
          return part !== null && text && span ? [{ part, text, span }] : [];
        }),
      ]);
    }),
  );
}
