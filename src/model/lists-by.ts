/**
 * Rows by key, read once, when a key is first asked for; those of one key stay in their order. Whoever asks for one
 * document, text or id after another asks this, so that no row is looked at twice.
 */
export function listsBy<Row>(rows: Iterable<Row>, keysOf: (row: Row) => readonly string[]): (key: string) => Row[] {
  let lists: Map<string, Row[]> | undefined;
  return (key) => {
    lists ??= fill(rows, keysOf);
    return lists.get(key) ?? [];
  };
}

/** The rows of each document by its id, likewise; a row may be of none. */
export function rowsByDocument<Row extends { readonly document: string | null }>(
  rows: readonly Row[],
): (document: string) => Row[] {
  return listsBy(rows, ({ document }) => (document === null ? [] : [document]));
}

/** The first row of each key, read likewise. */
export function oneBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): (key: string) => Row | undefined {
  const lists = listsBy(rows, (row) => [keyOf(row)]);
  return (key) => lists(key)[0];
}

function fill<Row>(rows: Iterable<Row>, keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [row]);
      else list.push(row);
    }
  }
  return lists;
}
