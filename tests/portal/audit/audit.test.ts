import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { anomalyNoteSchema, anomalySchema, type Anomaly } from '../../../src/model/anomaly.ts';
import { provisionWords } from '../../../src/model/provision.ts';
import { audit } from '../../support/audit.ts';
import { rawTexts, readContentFile } from '../support/content.ts';
import { publishedInput } from './published-input.ts';

const notes = anomalyNoteSchema.array().parse(load(readContentFile('corrections/anomalies.yaml')));
const { value: anomalies, diagnostics } = audit(publishedInput, notes);
const words = new Map(publishedInput.provisions.map((one) => [`${one.document} ${one.eid}`, provisionWords(one)]));

const found = (rule: Anomaly['rule']) => anomalies.filter((anomaly) => anomaly.rule === rule).map(({ id }) => id);

describe('the findings of the portal', () => {
  it('are valid, each with an id of its own', () => {
    expect(anomalySchema.array().safeParse(anomalies).error).toBeUndefined();
    expect(new Set(anomalies.map(({ id }) => id)).size).toBe(anomalies.length);
  });

  it('rest on words that stand in their provisions and in the source', () => {
    const files = new Map(publishedInput.documents.map(({ id, source }) => [id, rawTexts.get(source.file)]));
    for (const { id, receipts } of anomalies)
      for (const { document, provision, quote, raw, mark } of receipts) {
        expect(words.get(`${document} ${provision}`), id).toContain(quote);
        expect(quote.slice(mark.start, mark.end), id).not.toBe('');
        // Repairs touch blanks, breaks, marks and widths; the characters in between stay.
        const han = (text: string) => text.replaceAll(/\P{Script=Han}/gu, '');
        expect(han(files.get(document)?.slice(raw.start, raw.end) ?? ''), id).toContain(han(quote));
      }
  });

  it('are those that a reader of the seven texts finds', () => {
    expect(found('two-results')).toEqual(['two-results-hz-pm25-urban-2020']);
    expect(found('two-goals')).toEqual(['two-goals-hz-municipal-sections-2020', 'two-goals-hz-boundary-sections-2020']);
    expect(found('goal-and-state')).toEqual([
      'goal-and-state-hz-national-sections-hz-eco-2021-2020',
      'goal-and-state-hz-boundary-sections-hz-water-2016-2017',
      'goal-and-state-hz-water-per-gdp-hz-eco-2021-2025',
      'goal-and-state-hz-contaminated-sites-hz-eco-2021-2025',
      'goal-and-state-hz-forest-cover-hz-eco-2021-2025',
    ]);
    expect(found('two-strengths')).toEqual(['two-strengths-hz-eco-2021-box_6__para_5']);
    expect(found('ban-and-deadline')).toEqual(['ban-and-deadline-hz-eco-2021-sec_5__subsec_2__p_1']);
    expect(found('body-and-annex')).toEqual([
      'body-and-annex-hz-beautiful-2019-att_1__row_41',
      'body-and-annex-hz-beautiful-2019-att_1__row_47',
      'body-and-annex-hz-beautiful-2019-att_1__row_2',
    ]);
    expect(found('share-of-days')).toHaveLength(1);
    expect(found('past-deadline')).toEqual(['past-deadline-hz-beautiful-2019', 'past-deadline-zj-water-2016']);
    expect(found('unnamed-district')).toEqual(['unnamed-district-hz-beautiful-2019-att_1__row_48']);
    expect(found('two-titles')).toHaveLength(2);
    expect(found('two-names')).toHaveLength(3);
    const clean = [
      'two-units',
      'stated-change',
      'listed-count',
      'sum-of-parts',
      'indicator-count',
      'numbering',
    ] as const;
    expect(clean.flatMap(found)).toEqual([]);
  });

  it('have no note that calls consistent what the ledger of repairs calls inconsistent', () => {
    const doubts = publishedInput.corrections.filter(({ reason }) => /不一致|不合/u.test(reason ?? ''));
    expect(doubts.length).toBeGreaterThan(0);
    for (const { id, receipts, note } of anomalies.filter((one) => one.note !== null)) {
      const own = new Set(receipts.map(({ document }) => document));
      const told = doubts.filter(({ document, before }) => own.has(document) && note?.text.includes(before.trim()));
      expect(told.length > 0 && /不矛盾|一致的/u.test(note?.text ?? ''), id).toBe(false);
    }
  });

  it('have a note each where the editors wrote one', () => {
    expect(diagnostics).toEqual([]);
    expect(anomalies.filter(({ note }) => note !== null)).toHaveLength(notes.length);
  });
});

describe('the auditor', () => {
  it('refuses a note on a finding that is not there', () => {
    const stray = { id: 'two-results-nothing-2020', status: null, note: '没有这一条。' };
    expect(audit(publishedInput, [stray]).diagnostics).toMatchObject([
      { code: 'anomaly/unknown', severity: 'error', values: { id: stray.id } },
    ]);
  });

  it('finds slips of single numbers in the very texts, all at once', () => {
    const slips: [before: string, after: string][] = [
      ['主要指标18项', '主要指标19项'],
      ['钱塘、富阳、临安10个市辖区', '钱塘、富阳、临安9个市辖区'],
      ['六城区（', '七城区（'],
      ['同比上升1.9个百分点', '同比上升2.9个百分点'],
      ['2019年78.6%（287天）', '2019年78.6%（278天）'],
      ['新增屋顶绿化25万平方米', '新增屋顶绿化35万平方米'],
    ];
    const slip = (text: string) => slips.reduce((rest, [before, after]) => rest.replace(before, after), text);
    const provisions = publishedInput.provisions.map((one) =>
      one.eid.startsWith('att') ? one : { ...one, text: slip(one.text) },
    );
    const known = new Set(anomalies.map(({ id }) => id));
    const others = audit({ ...publishedInput, provisions }).value.filter(({ id }) => !known.has(id));
    expect(others.map(({ rule }) => rule)).toEqual([
      'stated-change',
      'share-of-days',
      'listed-count',
      'listed-count',
      'indicator-count',
      'body-and-annex',
    ]);
  });
});
