/** A cell of a table as it is laid out. */
interface LaidCell {
  readonly column: number;
  readonly text: string;
}

/**
 * The column that tells the rows of a table apart: the first with words in every row, none twice, where there are more
 * than one; null where no column does. Numbers (序号) tell nothing, nor does what several rows share (指标类别).
 */
export function nameColumn(rows: readonly (readonly LaidCell[])[]): number | null {
  const columns = Map.groupBy(rows.flat(), ({ column }) => column);
  if (columns.size < 2) return null;
  const found = [...columns.keys()]
    .toSorted((a, b) => a - b)
    .find((column) => {
      const words = (columns.get(column) ?? []).map(({ text }) => text).filter((text) => /\p{L}/u.test(text));
      return words.length === rows.length && new Set(words).size === rows.length;
    });
  return found ?? null;
}
