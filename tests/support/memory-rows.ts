import { storedSets, type RowSource, type SetName, type StoredRows } from '../../src/site/portal/store/data-sets.ts';

/** Rows in memory, found as the store finds them. */
export function memoryRows(given: { [Name in SetName]?: StoredRows[Name][] }): RowSource {
  const allRows = <Name extends SetName>(name: Name): StoredRows[Name][] => given[name] ?? [];
  return {
    allRows,
    rowsOf: (name, owner) => allRows(name).filter((row) => storedSets[name].groupOf(row) === owner),
    rowsUnder: (name, kind, key) =>
      allRows(name).filter((row) => {
        const keys: Record<string, ((row: StoredRows[typeof name]) => readonly string[]) | undefined> =
          storedSets[name].keys;
        return keys[kind]?.(row).includes(key);
      }),
  };
}
