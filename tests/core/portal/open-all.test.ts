import { expect, test } from 'vitest';
import type { SourceRows } from '../../../src/core/portal/contribution.ts';
import { openAll } from '../../../src/core/portal/join.ts';

/** Rows of a source as they are read anew each time. */
function rowsOf(documents: readonly string[], gazettes: readonly string[]): SourceRows {
  const named = (ids: readonly string[]) => ids.map((id) => ({ id }));
  return { documents: named(documents), gazettes: named(gazettes) } as unknown as SourceRows;
}

test('a source that holds several of the texts is opened once, also where another stands between them', () => {
  const all = [() => rowsOf(['one', 'two'], ['issue']), () => rowsOf(['three'], [])];
  const opened: string[] = [];
  const open = (id: string) => {
    opened.push(id);
    const found = all
      .map((make) => make())
      .find((rows) => [...rows.documents, ...rows.gazettes].some((text) => text.id === id));
    return found ?? null;
  };
  const { documents, gazettes } = rowsOf(['one', 'two', 'three', 'gone'], ['issue']);
  const rows = openAll({ documents, gazettes, open }, new Set(['one', 'three', 'gone', 'issue']));
  expect(rows.map((each) => each.documents.map(({ id }) => id))).toEqual([['one', 'two'], ['three']]);
  expect(opened).toEqual(['one', 'three', 'gone']);
});
