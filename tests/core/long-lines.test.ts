import { expect, test } from 'vitest';
import { findingsOf } from './support/portal.ts';

/** Lines as they come of a lost line end or of a table, each so long that work with its square would take minutes. */
const lines = [
  ['digits of an account or a code', '12', 400],
  ['numerals', '一二三', 3000],
  ['years', '2025年', 3000],
  ['clauses of one sentence', '治理水，', 20_000],
  ['blanks', ' ', 60_000],
  ['wide blanks', '　', 60_000],
] as const;

test.for(lines)('a line of %s is read in time', ([, words, times]) => {
  const line = words.repeat(times);
  const { provisions, corrections } = findingsOf(`某市治水办法\n\n一、目标\n某${line}甲\n二、治水。\n`);
  const kept = provisions.map(({ text }) => text.length).reduce((sum, length) => sum + length, 0);
  const dropped = corrections.map(({ before }) => before.length).reduce((sum, length) => sum + length, 0);
  expect(kept + dropped).toBeGreaterThan(line.length);
});
