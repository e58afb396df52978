import { describe, expect, it } from 'vitest';
import { termFinder } from '../../../../src/core/portal/glossary/find-terms.ts';
import { findUses, joinGlossary } from '../../../../src/core/portal/glossary/glossary.ts';
import { glossaryRegistrySchema } from '../../../../src/model/glossary.ts';
import { provisionOf } from '../../../support/records.ts';

const entry = (id: string, term: string, fields: object = {}) => ({
  id,
  term,
  topic: 'water',
  definition: '释义',
  ...fields,
});
const registry = (...entries: object[]) => glossaryRegistrySchema.parse(entries);

const found = (words: string, ...entries: object[]) =>
  termFinder(registry(...entries))(words).map(({ term, start, end }) => [term, words.slice(start, end)]);

describe('termFinder(terms)', () => {
  it('finds every spelling, whatever its width and case, at its place in the words', () => {
    const voc = entry('voc', '挥发性有机物（VOCs）', { aliases: ['挥发性有机物', 'VOCs'] });
    const worst = entry('worst', '劣Ⅴ类');
    expect(found('ＶＯＣｓ、vocs、挥发性有机物(VOCs)', voc)).toEqual([
      ['voc', 'ＶＯＣｓ'],
      ['voc', 'vocs'],
      ['voc', '挥发性有机物(VOCs)'],
    ]);
    expect(found('Ⅲ类到劣V类、劣Ⅴ类水', worst)).toEqual([
      ['worst', '劣V类'],
      ['worst', '劣Ⅴ类'],
    ]);
  });

  it('takes the longer of two terms, and neither inside an exception or a Latin word', () => {
    const ozone = entry('ozone', '臭氧', { aliases: ['O3'], except: ['臭氧层'] });
    expect(found('交接断面', entry('a', '断面'), entry('b', '交接断面'))).toEqual([['b', '交接断面']]);
    expect(found('臭氧层、CO3、臭氧', ozone)).toEqual([['ozone', '臭氧']]);
  });
});

const provision = (eid: string, text: string) => provisionOf({ eid, text });
const texts = [provision('p_1', '落实河长制，河长制'), provision('p_2', '完善河长制')];

describe('joinGlossary(registry, uses, provisions, topics)', () => {
  const read = (...entries: object[]) => {
    const terms = registry(...entries);
    return joinGlossary(terms, [...findUses(texts, termFinder(terms))], texts, ['water']);
  };
  const codes = (...entries: object[]) => read(...entries).diagnostics.map(({ code, severity }) => [code, severity]);

  it('keeps the first place of each provision that uses a term', () => {
    const { value } = read(entry('chief', '河长制'));
    expect(value[0]?.uses).toEqual([
      { document: 'plan', eid: 'p_1', start: 2, end: 5 },
      { document: 'plan', eid: 'p_2', start: 2, end: 5 },
    ]);
  });

  it('refuses a term that no text uses, a quote that is not there and a topic that is none', () => {
    const from = { document: 'plan', provision: 'p_2', quote: '落实河长制' };
    expect(codes(entry('chief', '河长制', { from: { ...from, provision: 'p_1' } }))).toEqual([]);
    expect(codes(entry('other', '湖长制'))).toEqual([['glossary/unused', 'error']]);
    expect(codes(entry('chief', '河长制', { from }))).toEqual([['glossary/quote', 'error']]);
    expect(codes(entry('chief', '河长制', { topic: 'nothing' }))).toEqual([['glossary/no-topic', 'error']]);
  });
});

describe('glossaryRegistrySchema', () => {
  it('refuses a spelling that means two terms, in whatever width', () => {
    const twice = [entry('a', '劣Ⅴ类'), entry('b', '最差的水', { aliases: ['劣V类'] })];
    expect(glossaryRegistrySchema.safeParse(twice).success).toBe(false);
  });
});
