import type { PolicyTable } from '../../../model/table.ts';

const DUE =
  /^(?:完成|办结|责任)(?:时限|时间|期限|日期)$|^(?:时限|时间节点|时间要求)$|^(?:建设|实施|起止)(?:年限|期限|时限|时间|工期)$/u;

/** What each row of a table of tasks says under 完成时限, by the eid of the row. */
export function readDueCells(tables: readonly PolicyTable[]): Map<string, string> {
  return new Map(
    tables.flatMap(({ columns, rows }) => {
      const column = columns.findIndex((name) => DUE.test(name.replace(/\s/gu, '')));
      return rows.flatMap(({ eid, cells }): [string, string][] => {
        const cell = cells[column];
        return cell ? [[eid, cell]] : [];
      });
    }),
  );
}
