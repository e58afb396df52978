import { expect, test } from 'vitest';
import { findingsOf } from './support/portal.ts';

const raw = '某市治水方案\n一、目标\n到2030年，渗漏率降至7\u200e.3%。\n建成泵站\u202e12座。\n';

test('marks of direction go to the ledger, with one warning at the first', () => {
  const { corrections, diagnostics } = findingsOf(raw);
  const lines = corrections.filter(({ rules }) => rules.includes('format-control'));
  expect(lines.map(({ before, after }) => [before, after])).toEqual([
    ['\u200e', ''],
    ['\u202e', ''],
  ]);
  const at = raw.indexOf('\u200e');
  expect(diagnostics.filter(({ code }) => code === 'source/format-control')).toEqual([
    {
      code: 'source/format-control',
      severity: 'warning',
      file: 'sources/text.txt',
      span: { start: at, end: at + 1 },
      values: { count: '2', code: 'U+200E' },
    },
  ]);
});

test('a number that such a mark stood in is read whole, and stands at its place in the source', () => {
  const [target] = findingsOf(raw).targets;
  expect(target).toMatchObject({ metric: '渗漏率', value: 7.3, quote: '渗漏率降至7.3%' });
  expect(raw.slice(target?.raw.start, target?.raw.end)).toBe('渗漏率降至7\u200e.3%');
});
