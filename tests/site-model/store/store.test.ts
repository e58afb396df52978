import { expect, test } from 'vitest';
import * as lists from '../../../src/site/portal/data.ts';
import { setNames, storedSets, type SetName } from '../../../src/site/portal/store/data-sets.ts';
import { allRows, countRows, eachRow, rowsOf, rowsUnder } from '../../../src/site/portal/store/store.ts';
import { memoryRows } from '../../support/memory-rows.ts';

const listed: Record<SetName, readonly unknown[]> = { ...lists, termUses: allRows('termUses') };
const memory = memoryRows(Object.fromEntries(setNames.map((name) => [name, [...listed[name]]])));

test.for(setNames)(
  '%s: rows of a text or id, under a key and one by one are those of the list, in its order',
  (name) => {
    const rows: readonly unknown[] = listed[name];
    expect([...eachRow(name)]).toEqual([...rows]);
    expect(countRows(name)).toBe(rows.length);
    const { groupOf, keys } = storedSets[name] as { groupOf: (row: unknown) => string; keys: object };
    const owners = [...new Set(rows.map(groupOf))].slice(0, 40);
    expect(owners.flatMap((owner) => rowsOf(name, owner))).toEqual(
      owners.flatMap((owner) => memory.rowsOf(name, owner)),
    );
    for (const [kind, keysOf] of Object.entries(keys) as [never, (row: unknown) => string[]][]) {
      const asked = [...new Set(rows.flatMap(keysOf)), 'nobody'].slice(0, 40);
      for (const key of asked) expect(rowsUnder(name, kind, key)).toEqual(memory.rowsUnder(name, kind, key));
    }
  },
);

test('the portal of the tests has rows to be found', () => {
  const filled: SetName[] = setNames.filter((name) => listed[name].length > 0);
  expect(filled.length).toBeGreaterThan(10);
});
