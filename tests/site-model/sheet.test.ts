import { expect, test } from 'vitest';
import { sheetOf } from '../../src/site/documents/sheet.ts';

const plan = { title: '某规划', number: '某政发〔2020〕1号', addedOn: '2024-03-01' };

test('a sheet names title, number, address and the day of the text', () => {
  expect(sheetOf(plan, [{ on: '2024-05-02', kind: 'corrected' }], 'https://example.org/documents/plan/')).toEqual({
    head: '某规划　某政发〔2020〕1号',
    foot: 'https://example.org/documents/plan/　本站文本：2024年5月2日订正',
  });
  expect(sheetOf(plan, [], null).foot).toBe('本站文本：2024年3月1日收录');
});

test('a sheet says nothing of what is not known', () => {
  expect(sheetOf({ ...plan, number: null, addedOn: null }, [], null)).toEqual({ head: '某规划', foot: '' });
});
