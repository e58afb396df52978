/** A value that is made when it is first asked for, and kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What is made of a key, kept until another is asked for. */
export function lastOf<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}

/** Rows by key, read when a key is first asked for; those of one key stay in their order. */
export function listsBy<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): (key: string) => readonly Row[] {
  let lists: Map<string, Row[]> | undefined;
  return (key) => {
    lists ??= fill(rows, keysOf);
    return lists.get(key) ?? [];
  };
}

/** The one row of each key, read likewise. */
export function oneBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): (key: string) => Row | undefined {
  const lists = listsBy(rows, (row) => [keyOf(row)]);
  return (key) => lists(key)[0];
}

function fill<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
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
