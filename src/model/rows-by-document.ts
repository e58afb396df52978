/** A row of the data, which is of one document or of none. */
interface Row {
  readonly document: string | null;
}

/** The rows of each document by its id, in their order: grouped once, for what asks document after document. */
export function rowsByDocument<Own extends Row>(rows: readonly Own[]): (document: string) => Own[] {
  const groups = Map.groupBy(rows, ({ document }) => document);
  return (document) => groups.get(document) ?? [];
}
