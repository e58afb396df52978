import { expect, test } from 'vitest';
import { nameColumn } from '../../src/markdown/name-column.ts';

function name(...rows: (string | undefined)[][]): number | null {
  return nameColumn(rows.map((row) => row.flatMap((text, column) => (text === undefined ? [] : [{ column, text }]))));
}

test('a row is named by the first column of words that no other row has', () => {
  expect(name(['1', '严格控制煤炭消费总量', '到2020年下降5%以上'], ['2', '热电锅炉清洁化改造', '基本完成'])).toBe(1);
});

test('what several rows share names none, whether it is merged or said again', () => {
  expect(name(['生态保护', '森林覆盖率（%）', '66.84'], [undefined, '生态质量指数', '/'])).toBe(1);
  expect(name(['生态保护', '森林覆盖率（%）', '66.84'], ['生态保护', '生态质量指数', '/'])).toBe(1);
});

test('a table of figures and one of a single column have no names', () => {
  expect(name(['1', '66.84'], ['2', '66.85'])).toBeNull();
  expect(name(['甲'], ['乙'])).toBeNull();
});
