import { expect, test } from 'vitest';
import { clearRuns } from '../../src/charts/clear-runs.ts';
import { text } from '../../src/charts/grammar.ts';

const words = text('absent', 10, 30, '原文未载');

test('a line beside the words runs from top to foot', () => {
  expect(clearRuns([words], 80, 0, 60)).toEqual([[0, 60]]);
});

test('a line that would cross words stops above them and goes on below', () => {
  expect(clearRuns([words], 40, 0, 60)).toEqual([
    [0, 21],
    [39, 60],
  ]);
});

test('words at the end of a line cut it short', () => {
  expect(clearRuns([words], 40, 25, 60)).toEqual([[39, 60]]);
  expect(clearRuns([words], 40, 0, 35)).toEqual([[0, 21]]);
});

test('words stand where their anchor says', () => {
  const before = text('value', 60, 30, '100', 'end');
  expect(clearRuns([before], 50, 0, 60)).toHaveLength(2);
  expect(clearRuns([before], 70, 0, 60)).toHaveLength(1);
});
