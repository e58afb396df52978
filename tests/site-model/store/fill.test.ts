import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changesSince, openDatabase, stateOfStore } from '../../../src/site/portal/store/database.ts';
import { setNames, type SetName } from '../../../src/site/portal/store/data-sets.ts';
import { fillStore } from '../../../src/site/portal/store/fill.ts';
import { documentOf, provisionOf } from '../../support/records.ts';

let portal = '';
let clock = 1_700_000_000;

beforeEach(() => {
  portal = mkdtempSync(join(tmpdir(), 'store-'));
  mkdirSync(join(portal, 'data'));
  for (const name of setNames) write(name, []);
});

afterEach(() => {
  rmSync(portal, { recursive: true });
});

function write(name: SetName, rows: readonly object[]): void {
  const file = join(portal, 'data', `${name}.json`);
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  writeFileSync(file, rows.length === 0 ? '[]\n' : `[\n${lines}\n]\n`);
  // Two writings within one tick of the clock are two states all the same.
  utimesSync(file, ++clock, clock);
}

/** Fills the store, and tells what that has changed. */
function fill(): string[] {
  const database = openDatabase(portal);
  try {
    const { fills } = stateOfStore(database);
    fillStore(database, portal);
    const changes = changesSince(database, fills).map(({ name, kind, key }) => `${name} ${kind} ${key}`.trim());
    return changes.sort();
  } finally {
    database.close();
  }
}

function epoch(): string {
  const database = openDatabase(portal);
  try {
    return stateOfStore(database).epoch;
  } finally {
    database.close();
  }
}

function textsOf(owner: string): string[] {
  const database = openDatabase(portal);
  const rows = database
    .prepare('SELECT row FROM rows JOIN groups ON groups.id = grouped WHERE name = ? AND owner = ? ORDER BY at')
    .all('provisions', owner);
  database.close();
  return rows.map(({ row }) => (JSON.parse(String(row)) as { text: string }).text);
}

const first = provisionOf({ document: 'one', eid: 'p_1', text: '甲。', leads: ['bureau'], regions: ['town'] });
const second = provisionOf({ document: 'two', eid: 'p_1', text: '乙。', participants: ['bureau', 'office'] });

test('of a store that was empty nobody has seen another state; a state that was read is not read again', () => {
  write('documents', [
    documentOf({ id: 'one', title: '甲', status: 'issued' }),
    documentOf({ id: 'two', title: '乙', status: 'draft' }),
  ]);
  write('provisions', [first, second]);
  expect(fill()).toEqual([]);
  expect([textsOf('one'), textsOf('two')]).toEqual([['甲。'], ['乙。']]);
  expect(fill()).toEqual([]);
  write('provisions', [first, second]);
  expect(fill()).toEqual([]);
});

test('a change names the text, the keys that its rows had and those that they have, and no other', () => {
  write('provisions', [first, second]);
  fill();
  write('provisions', [first, { ...second, text: '丙。', participants: ['office', 'college'] }]);
  expect(fill()).toEqual([
    'provisions all',
    'provisions body bureau',
    'provisions body college',
    'provisions body office',
    'provisions group two',
  ]);
  expect([textsOf('one'), textsOf('two')]).toEqual([['甲。'], ['丙。']]);
});

test('a text that is gone takes its rows along', () => {
  write('provisions', [first, second]);
  fill();
  write('provisions', [second]);
  expect(fill()).toEqual([
    'provisions all',
    'provisions body bureau',
    'provisions group one',
    'provisions region town',
  ]);
  expect(textsOf('one')).toEqual([]);
});

test('where what stays changes places, no row is another but a new epoch begins; what comes between moves nothing', () => {
  const plan = documentOf({ id: 'one', title: '甲', status: 'issued', issuedOn: '2020-01-01' });
  const other = documentOf({ id: 'two', title: '乙', status: 'issued', issuedOn: '2021-01-01' });
  const between = documentOf({ id: 'three', title: '丙', status: 'issued', issuedOn: '2020-06-01' });
  write('documents', [plan, other]);
  write('provisions', [first, second]);
  fill();
  const start = epoch();
  write('documents', [plan, between, other]);
  write('provisions', [first, { ...first, document: 'three' }, second]);
  fill();
  expect(epoch()).toBe(start);
  // Rows of documents are listed in the order of the documents, not of their file.
  write('provisions', [second, first, { ...first, document: 'three' }]);
  expect(fill()).toEqual([]);
  expect(epoch()).toBe(start);
  write('documents', [other, plan, between]);
  expect(fill()).toEqual([]);
  const moved = epoch();
  expect(moved).not.toBe(start);
  write('documents', [{ ...plan, issuedOn: '2022-01-01' }, between, other]);
  fill();
  expect(epoch()).not.toBe(moved);
});

test('a row that does not fit, or a missing file, leaves the store as it was', () => {
  write('provisions', [first]);
  fill();
  write('provisions', [{ ...first, text: '丁。' }]);
  write('targets', [{ id: 'x', document: 'one' }]);
  expect(fill).toThrow('targets.json does not fit its schema');
  expect(textsOf('one')).toEqual(['甲。']);
  write('targets', []);
  rmSync(join(portal, 'data', 'regions.json'));
  expect(fill).toThrow('npm run content');
});

test('rows of one text that are torn apart are an error', () => {
  write('provisions', [first, second, { ...first, eid: 'p_2' }]);
  expect(fill).toThrow('the rows of one do not follow each other');
});
