import type { Gazette } from '../../model/gazette.ts';

/** Entries of a contents page under one heading; null for those without. */
interface EntryGroup {
  readonly heading: string | null;
  readonly entries: Gazette['entries'];
}

/** The contents of an issue by their headings, in the order in which these first come. */
export function contentsOf({ entries }: Pick<Gazette, 'entries'>): EntryGroup[] {
  return [...Map.groupBy(entries, ({ group }) => group)].map(([heading, own]) => ({ heading, entries: own }));
}
