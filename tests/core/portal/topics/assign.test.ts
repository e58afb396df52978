import { describe, expect, it } from 'vitest';
import { assignTopics } from '../../../../src/core/portal/topics/assign.ts';
import { openTopics, readTopics } from '../../../../src/core/portal/topics/readings.ts';
import type { PolicyDocument } from '../../../../src/model/document.ts';
import type { Provision } from '../../../../src/model/provision.ts';
import type { Target } from '../../../../src/model/target.ts';
import { topicRegistrySchema } from '../../../../src/model/topic.ts';
import { provisionOf } from '../../../support/records.ts';

const registry = topicRegistrySchema.parse([
  {
    id: 'water',
    name: '水',
    definition: '水',
    rules: [
      { in: 'headings', words: ['水污染'] },
      { words: ['水质', '用水', '劣Ⅴ类', '林业水利'], except: ['利用水平'] },
    ],
  },
  { id: 'air', name: '大气', definition: '大气', rules: [{ words: ['排放标准'], with: ['锅炉', '机动车'] }] },
  { id: 'parcels', name: '快递', definition: '快递', rules: [{ in: 'titles', words: ['快递业'] }] },
]);

const reader = openTopics(registry);

const provision = (eid: string, fields: Partial<Provision> = {}) => provisionOf({ eid, ...fields });

const topicsOf = (provisions: Provision[], titles: string[] = []) => {
  const { own, inherited } = readTopics(provisions, titles, reader);
  return Object.fromEntries(
    provisions.map(({ eid }) => [eid, [...(inherited.get(eid) ?? []), ...(own.get(eid) ?? [])]]),
  );
};

describe('readTopics(provisions)', () => {
  it('gives a topic to words, whatever their width, and not to longer words that are excepted', () => {
    const texts = { p_1: '改善水质', p_2: '消除劣V类断面', p_3: '提高利用水平', p_4: '提高利用水平，改善水质' };
    const found = topicsOf(Object.entries(texts).map(([eid, text]) => provision(eid, { text })));
    expect(found).toEqual({ p_1: ['water'], p_2: ['water'], p_3: [], p_4: ['water'] });
  });

  it('asks for the context that a rule names', () => {
    const found = topicsOf([
      provision('p_1', { text: '制定排放标准' }),
      provision('p_2', { text: '制定锅炉排放标准' }),
    ]);
    expect(found).toEqual({ p_1: [], p_2: ['air'] });
  });

  it('hands the topic of a heading down, but not that of a word in a text', () => {
    const found = topicsOf([
      provision('sec_1', { kind: 'section', heading: '水污染防治' }),
      provision('sec_1__p_1', { parent: 'sec_1', text: '加强领导' }),
      provision('sec_2', { kind: 'section', heading: '保障', text: '改善水质' }),
      provision('sec_2__p_1', { parent: 'sec_2', text: '加强领导' }),
    ]);
    expect(found).toEqual({ sec_1: ['water'], sec_1__p_1: ['water'], sec_2: ['water'], sec_2__p_1: [] });
  });

  it('takes a box to sum up its chapter, not the section that it closes', () => {
    const found = topicsOf([
      provision('sec_1', { kind: 'section', heading: '土壤' }),
      provision('sec_1__subsec_1', { parent: 'sec_1', kind: 'subsection', heading: '水污染' }),
      provision('box_1', { parent: 'sec_1__subsec_1', kind: 'box', heading: '行动' }),
    ]);
    expect(found['box_1']).toEqual([]);
  });

  it('gives the topic of a title to all but the formalities', () => {
    const found = topicsOf(
      [provision('date', { kind: 'date', text: '2016年' }), provision('p_1', { text: '补助' })],
      ['关于促进快递业发展的意见'],
    );
    expect(found).toEqual({ date: [], p_1: ['parcels'] });
  });
});

describe('assignTopics(subjects)', () => {
  const document = { id: 'plan', title: '计划', noticeTitle: null } as PolicyDocument;
  const target = { document: 'plan', provision: 'p_1', metric: '锅炉', quote: '锅炉排放标准', id: 't' } as Target;
  const text = '林业水利局制定锅炉排放标准，改善水质';
  const subjects = { documents: [document], provisions: [provision('p_1', { text })], targets: [target], mentions: [] };

  it('gives a target the topics of its own words where they have any', () => {
    const { provisions, targets } = assignTopics(subjects, reader);
    expect(provisions[0]?.topics).toEqual(['water', 'air']);
    expect(targets[0]?.topics).toEqual(['air']);
    const wordless = { ...subjects, targets: [{ ...target, metric: '改造', quote: '改造' }] };
    expect(assignTopics(wordless, reader).targets[0]?.topics).toEqual(['water', 'air']);
  });

  it('does not count the names of bodies', () => {
    const named = { ...subjects, provisions: [provision('p_1', { text: '林业水利局负责' })] };
    const mentions = [{ document: 'plan', eid: 'p_1', kind: 'body' as const, start: 0, end: 5 }];
    expect(assignTopics(named, reader).provisions[0]?.topics).toEqual(['water']);
    expect(assignTopics({ ...named, mentions }, reader).provisions[0]?.topics).toEqual([]);
  });

  it('counts provisions that say something, not mere headings', () => {
    const heading = provision('sec_1', { kind: 'section', heading: '水污染' });
    const { topics, documents } = assignTopics(
      { ...subjects, provisions: [heading, provision('p_1', { text })] },
      reader,
    );
    expect(topics.map(({ id, provisions }) => [id, provisions])).toEqual([
      ['water', 1],
      ['air', 1],
      ['parcels', 0],
    ]);
    expect(documents[0]?.topics).toEqual(['water', 'air']);
  });
});

describe('topicRegistrySchema', () => {
  const rule = (fields: object) => ({ id: 'a', name: '甲', definition: '甲', rules: [{ words: ['水'], ...fields }] });

  it.each([
    ['an id that is used twice', [rule({}), { ...rule({}), name: '乙' }]],
    ['an exception that holds no word of its rule', [rule({ except: ['大气'] })]],
    ['an unknown place', [rule({ in: 'margin' })]],
  ])('refuses %s', (_, entries) => {
    expect(topicRegistrySchema.safeParse(entries).success).toBe(false);
  });
});
