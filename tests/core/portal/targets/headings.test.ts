import { expect, test } from 'vitest';
import { readHeadings } from '../../../../src/core/portal/targets/headings.ts';
import { provisionOf } from '../../../support/records.ts';

test('what goes on behind a run of points does not stand under the last of them', () => {
  const provisions = [
    provisionOf({ eid: 'sec_1', kind: 'section', number: '一、', heading: '主要目标' }),
    provisionOf({ eid: 'point_1', parent: 'sec_1', kind: 'point', number: '一是', heading: '水质改善' }),
    provisionOf({ eid: 'point_1__p_1', parent: 'point_1' }),
    provisionOf({ eid: 'point_1__item_1', parent: 'point_1', kind: 'item' }),
  ];
  const headings = readHeadings(provisions, []);
  expect(['point_1__p_1', 'point_1__item_1'].map((eid) => headings.get(eid))).toEqual(['主要目标', '水质改善']);
});

test('a provision stands under the nearest heading, its table or its task', () => {
  const provisions = [
    provisionOf({ eid: 'sec_1', kind: 'section', number: '一、', heading: '保障饮水安全' }),
    provisionOf({ eid: 'sec_1__p_1', parent: 'sec_1' }),
    provisionOf({
      eid: 'sec_1__subsec_1',
      parent: 'sec_1',
      kind: 'subsection',
      number: '（一）',
      heading: '检测水质。',
    }),
    provisionOf({ eid: 'table_1', parent: 'sec_1', kind: 'table', number: '表1 ', heading: '完成情况' }),
    provisionOf({ eid: 'table_1__row_1', parent: 'table_1', kind: 'row' }),
    provisionOf({ eid: 'att_1', kind: 'attachment' }),
    provisionOf({ eid: 'att_1__row_1', parent: 'att_1', kind: 'row' }),
  ];
  const task = { document: 'plan', eid: 'att_1__row_1', number: 1, name: '整治河道', content: '', responsible: '' };
  expect(Object.fromEntries(readHeadings(provisions, [task]))).toEqual({
    sec_1: '保障饮水安全',
    sec_1__p_1: '保障饮水安全',
    sec_1__subsec_1: '检测水质',
    table_1: '完成情况',
    table_1__row_1: '完成情况',
    att_1__row_1: '整治河道',
  });
});
