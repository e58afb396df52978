import type { PolicyTable } from '../../../model/table.ts';

/** What the head of a column makes of the bodies in it; `listed` where it does not say who leads. */
export interface BodyCell {
  part: 'lead' | 'participant' | 'listed';
  text: string;
}

const heads: readonly (readonly [RegExp, BodyCell['part']])[] = [
  [/^牵头(?:责任)?(?:单位|部门)$/u, 'lead'],
  [/^(?:主要)?(?:责任|负责)(?:单位|部门)$/u, 'listed'],
  [/^(?:配合|参与|参加|协办|协同)(?:单位|部门)$/u, 'participant'],
];

/** What each row of a table says under 牵头单位, 责任单位 and 配合单位, from left to right, by the eid of the row. */
export function readBodyCells(tables: readonly PolicyTable[]): Map<string, BodyCell[]> {
  return new Map(
    tables.flatMap(({ columns, rows }) => {
      const parts = columns.map((name) => heads.find(([head]) => head.test(name.replace(/\s/gu, '')))?.[1] ?? null);
      return rows.map(({ eid, cells }): [string, BodyCell[]] => [
        eid,
        parts.flatMap((part, column) => {
          const text = cells[column];
          return part !== null && text ? [{ part, text }] : [];
        }),
      ]);
    }),
  );
}
