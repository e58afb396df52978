import { describe, expect, it } from 'vitest';
import { findingsByRule, quotesOf, runsOf } from '../../../src/site/anomalies/anomalies.ts';
import { cellsOf } from '../../../src/site/anomalies/cells.ts';
import { portal } from '../../../src/site/portal/portal.ts';
import { statementOf, subjectOf } from '../../../src/site/anomalies/statement.ts';
import { anomalies } from '../../../src/site/portal/data.ts';

const quotes = anomalies.flatMap(quotesOf);

describe('the page of anomalies', () => {
  it('has every finding under one rule', () => {
    const grouped = findingsByRule().flatMap(({ rule, findings }) => findings.map(({ id }) => `${rule} ${id}`));
    expect(grouped.length).toBeGreaterThan(10);
    expect(grouped.toSorted()).toEqual(anomalies.map(({ rule, id }) => `${rule} ${id}`).toSorted());
  });

  it('speaks Chinese: no code of a rule, an id or a unit in English', () => {
    for (const anomaly of anomalies)
      for (const text of [subjectOf(anomaly), statementOf(anomaly.finding), anomaly.note?.text ?? ''])
        expect(text).not.toMatch(/[a-z]{3,}|undefined|null|NaN/);
  });

  it('marks something in every quote', () => {
    for (const quote of quotes) {
      const cells = cellsOf(quote);
      const marked =
        cells === null ? runsOf(quote).some(({ kind }) => kind === 'mark') : cells.some((cell) => cell.marked);
      expect(marked, quote.quote).toBe(true);
    }
  });

  it('leads from a target and from an indicator to what does not add up about them', () => {
    expect(portal.findingsOnTarget('hz-water-2016-sec_1__subsec_2__p_2-3').map(({ id }) => id)).toEqual([
      'two-goals-hz-municipal-sections-2020',
    ]);
    expect(portal.findingsOnIndicator('hz-forest-cover')).toHaveLength(1);
    expect(portal.findingsOnIndicator('hz-straw')).toEqual([]);
  });
});

describe('quotesOf', () => {
  const raw = { start: 0, end: 1 };
  const receipt = { document: 'a', provision: 'p_1', quote: '甲乙丙', raw, value: null, unit: null, target: null };

  it('joins the marks of one run of words, in their order', () => {
    const receipts = [
      { ...receipt, mark: { start: 2, end: 3 } },
      { ...receipt, mark: { start: 0, end: 1 } },
      { ...receipt, quote: '丁', mark: { start: 0, end: 1 } },
    ];
    expect(quotesOf({ receipts }).map(({ marks }) => marks.map(({ start }) => start))).toEqual([[0, 2], [0]]);
  });
});

describe('runsOf', () => {
  const mark = (quote: string, word: string) => ({
    start: quote.indexOf(word),
    end: quote.indexOf(word) + word.length,
  });

  it('shows a short sentence as a whole', () => {
    const quote = '达标率达到88.9%，全面消除黑臭水体。';
    expect(runsOf({ quote, marks: [mark(quote, '88.9%')] })).toEqual([
      { words: '达标率达到', kind: 'plain' },
      { words: '88.9%', kind: 'mark' },
      { words: '，全面消除黑臭水体。', kind: 'plain' },
    ]);
  });

  it('leaves out what is far from the mark, whole clauses where it can', () => {
    const quote = `${'前面的话，'.repeat(60)}达到88.9%${'，后面的话'.repeat(60)}`;
    const runs = runsOf({ quote, marks: [mark(quote, '88.9%')] });
    expect(runs.map(({ kind }) => kind)).toEqual(['gap', 'plain', 'mark', 'plain', 'gap']);
    expect(runs[1]?.words).toMatch(/^前面的话/u);
    expect(runs[3]?.words).toMatch(/，$/u);
    expect(runs.reduce((sum, { words }) => sum + words.length, 0)).toBeLessThan(220);
  });

  it('never changes the words that it shows', () => {
    for (const quote of quotes)
      for (const { words, kind } of runsOf(quote)) if (kind !== 'gap') expect(quote.quote).toContain(words);
  });
});
