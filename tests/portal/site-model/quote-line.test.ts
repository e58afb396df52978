import { expect, test } from 'vitest';
import { targets } from '../../../src/site/portal/data.ts';
import { nameCells, quoteOnLine } from '../../../src/site/provisions/quote-line.ts';

const columns = ['领域', '序号', '指标', '2019年', '2020年', '2025年目标'];
const row = { cells: ['生态保护', '3', '森林覆盖率（%）', '66.84', null, '≥66.85'], rowSpans: [0, 1, 1, 1, 1, 1] };

test('a quoted row names its columns: figures stand behind their heads, words behind a colon', () => {
  expect(nameCells(columns, row, ['3', '森林覆盖率（%）', '66.84', '≥66.85'])).toBe(
    '序号3，指标：森林覆盖率（%），2019年66.84，2025年目标≥66.85',
  );
});

test('cells with sentences are parted by a mark that sentences do not have within them', () => {
  const task = { cells: ['1', '控煤', '到2020年，下降5%以上。'], rowSpans: [1, 1, 1] };
  expect(nameCells(['序号', '项目名称', '内容'], task, ['1', '控煤', '到2020年，下降5%以上。'])).toBe(
    '序号1；项目名称：控煤；内容：到2020年，下降5%以上。',
  );
});

test('no column is named where the cells do not follow each other, or the first stands there twice', () => {
  expect(nameCells(columns, row, ['森林覆盖率（%）', '≥66.85'])).toBeNull();
  const twice = { cells: ['甲', '100', '100'], rowSpans: [1, 1, 1] };
  expect(nameCells(['名称', '2019年', '2020年'], twice, ['100', '100'])).toBeNull();
});

test('the quote of every target from a table of figures names its columns', () => {
  const quoted = targets.filter(({ quote }) => quote.includes('\t'));
  expect(quoted.length).toBeGreaterThan(0);
  expect(quoted.filter((target) => /｜|\t/u.test(quoteOnLine(target))).map(({ id }) => id)).toEqual([]);
  const forest = quoted.find(({ provision }) => provision === 'table_2__row_3');
  expect(forest && quoteOnLine(forest)).toContain('2019年66.84，2020年66.85，2025年目标≥66.85');
});
