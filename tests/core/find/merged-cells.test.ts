import { expect, test } from 'vitest';
import { readResponsibilities } from '../../../src/core/find/responsibilities.ts';
import { tableSchema } from '../../../src/model/table.ts';
import { provisionOf } from '../../support/records.ts';

const row = (eid: string, text: string) =>
  provisionOf({ document: 'x', eid, parent: 'table_1', kind: 'row', text, raw: { start: 0, end: text.length } });
const provisions = [
  row('table_1__row_1', '供水\t市水务局\t市财政局'),
  row('table_1__row_2', '供气\t市住建局'),
  row('table_1__row_3', '供电\t市工信局\t市审计局'),
];
const table = tableSchema.parse({
  document: 'x',
  eid: 'table_1',
  number: null,
  caption: null,
  columns: ['任务', '牵头单位', '配合单位'],
  rows: [
    { eid: 'table_1__row_1', number: null, cells: ['供水', '市水务局', '市财政局'], rowSpans: [1, 1, 2], rawCells: [] },
    { eid: 'table_1__row_2', number: null, cells: ['供气', '市住建局', '市财政局'], rowSpans: [1, 1, 0], rawCells: [] },
    { eid: 'table_1__row_3', number: null, cells: ['供电', '市工信局', '市审计局'], rowSpans: [1, 1, 1], rawCells: [] },
  ],
  notes: [],
});

test('a merged cell of bodies holds for each row that it goes on into', () => {
  const { notes, governing } = readResponsibilities(provisions, [table]);
  const named = (eid: string) => {
    const note = governing(eid, 0);
    return [note?.leads, note?.participants].map((bodies) => bodies?.map(({ name }) => name));
  };
  expect(named('table_1__row_1')).toEqual([['市水务局'], ['市财政局']]);
  expect(named('table_1__row_2')).toEqual([['市住建局'], ['市财政局']]);
  expect(named('table_1__row_3')).toEqual([['市工信局'], ['市审计局']]);
  expect(notes.map(({ eid, covers }) => [eid, covers])).toEqual([
    ['table_1__row_1', []],
    ['table_1__row_1', ['table_1__row_2']],
    ['table_1__row_2', []],
    ['table_1__row_3', []],
  ]);
});
