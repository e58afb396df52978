/**
 * Pairs rows with columns so that the sum of the weights is the greatest possible. A pair of weight 0 or
 * less is never made.
 * @param weights one row a list; all of one length
 * @returns the column of each row, null for a row that stays alone
 */
export function assignBest(weights: readonly (readonly number[])[]): (number | null)[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows > columns) {
    const flipped = Array.from({ length: columns }, (_, column) => weights.map((row) => row[column] ?? 0));
    const rowOf = assignBest(flipped);
    return weights.map((_, row) => {
      const column = rowOf.indexOf(row);
      return column === -1 ? null : column;
    });
  }
  const rowOfColumn = solve(weights, rows, columns);
  return weights.map((row, index) => {
    const column = rowOfColumn.indexOf(index);
    return column === -1 || (row[column] ?? 0) <= 0 ? null : column;
  });
}

/** The Hungarian method with potentials, O(rows² × columns); row 0 and column 0 are sentinels. */
function solve(weights: readonly (readonly number[])[], rows: number, columns: number): number[] {
  const cost = (row: number, column: number) => -Math.max(0, weights[row - 1]?.[column - 1] ?? 0);
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const matched = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) {
    matched[0] = row;
    const slack = new Array<number>(columns + 1).fill(Infinity);
    const before = new Array<number>(columns + 1).fill(0);
    const used = new Array<boolean>(columns + 1).fill(false);
    let column = 0;
    while (at(matched, column) !== 0) {
      used[column] = true;
      const current = at(matched, column);
      let [step, next] = [Infinity, 0];
      for (let candidate = 1; candidate <= columns; candidate += 1) {
        if (used[candidate]) continue;
        const reduced = cost(current, candidate) - at(rowPotential, current) - at(columnPotential, candidate);
        if (reduced < at(slack, candidate)) [slack[candidate], before[candidate]] = [reduced, column];
        if (at(slack, candidate) < step) [step, next] = [at(slack, candidate), candidate];
      }
      for (let index = 0; index <= columns; index += 1) {
        if (used[index]) {
          rowPotential[at(matched, index)] = at(rowPotential, at(matched, index)) + step;
          columnPotential[index] = at(columnPotential, index) - step;
        } else slack[index] = at(slack, index) - step;
      }
      column = next;
    }
    while (column !== 0) {
      matched[column] = at(matched, at(before, column));
      column = at(before, column);
    }
  }
  return matched.slice(1).map((row) => row - 1);
}
