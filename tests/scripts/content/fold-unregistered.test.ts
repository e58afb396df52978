import { expect, test } from 'vitest';
import { foldUnregistered } from '../../../scripts/content/fold-unregistered.ts';
import type { Diagnostic } from '../../../src/model/diagnostics.ts';

const unresolved = (name: string): Diagnostic => ({
  code: 'body/unresolved',
  severity: 'warning',
  file: 'sources/plan.txt',
  span: { start: 0, end: name.length },
  values: { name },
});
const other: Diagnostic = { code: 'source/unlisted', severity: 'warning', file: 'x.txt', span: null, values: {} };

test('where no body is registered, one warning stands for those about each, and counts every name once', () => {
  const told = foldUnregistered([unresolved('县林业局'), other, unresolved('县林业局'), unresolved('县财政局')], 0);
  expect(told).toEqual([
    other,
    {
      code: 'body/none-registered',
      severity: 'warning',
      file: 'registry/bodies.yaml',
      span: null,
      values: { count: '2', some: '县林业局、县财政局' },
    },
  ]);
});

test('it names five, and says that there are more', () => {
  const some = (count: number) =>
    foldUnregistered(
      ['甲局', '乙局', '丙局', '丁局', '戊局', '己局'].slice(0, count).map((name) => unresolved(name)),
      0,
    )[0]?.values['some'];
  expect(some(5)).toBe('甲局、乙局、丙局、丁局、戊局');
  expect(some(6)).toBe('甲局、乙局、丙局、丁局、戊局 …');
});

test('where bodies are registered, or none is unresolved, all is told as it was', () => {
  const each = [unresolved('县林业局'), other];
  expect(foldUnregistered(each, 1)).toEqual(each);
  expect(foldUnregistered([other], 0)).toEqual([other]);
});
