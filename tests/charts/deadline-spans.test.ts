import { describe, expect, it } from 'vitest';
import { deadlineSpans, within } from '../../src/charts/deadline-spans.ts';

const labels = (deadlines: (string | null)[], ends?: number[]) =>
  deadlineSpans(deadlines, ends).map(({ label }) => label);

describe('deadlineSpans(deadlines)', () => {
  it('gives each of a few years its column, and one to what has no deadline', () => {
    expect(labels(['2023-12', '2025', '2025-06', null, '2024'])).toEqual(['至2023', '2024', '2025起', '未写']);
    expect(labels(['2025'])).toEqual(['写明', '未写']);
    expect(labels([null])).toEqual(['未写']);
  });

  it('joins many years so that columns hold alike many', () => {
    const many = Array.from({ length: 24 }, (_, index) => String(2010 + index));
    expect(labels(many)).toEqual(['至2013', '14—17', '18—21', '22—25', '26—29', '2030起', '未写']);
  });

  it('ends its columns where the portal says', () => {
    expect(labels(['2016', '2030'], [2016, 2019, 2020])).toEqual(['至2016', '17—19', '2020', '2021起', '未写']);
  });

  it('counts each deadline in one column', () => {
    const deadlines = ['2009', '2016-06', '2019', '2020-12', '2035', null];
    const spans = deadlineSpans(deadlines, [2016, 2019, 2020]);
    expect(deadlines.map((deadline) => spans.findIndex((span) => within(span, deadline)))).toEqual([0, 0, 1, 2, 3, 4]);
    for (const deadline of deadlines) expect(spans.filter((span) => within(span, deadline))).toHaveLength(1);
  });
});
