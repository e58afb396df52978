import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/search/understanding.ts';
import { goalKey } from '../../../src/search/things/goal.ts';
import { foldedNames } from '../../../src/search/things/thing-index.ts';
import { goal, openSample, thing } from '../support/things.ts';

const sample = () =>
  openSample({
    things: [
      thing({ kind: 'region', id: 'sample', name: '样市' }),
      thing({ kind: 'region', id: 'hekou', name: '河口区', within: ['样市'] }),
      thing({ kind: 'body', id: 'water', name: '样市水利局', names: foldedNames(['市水利局']) }),
      thing({ kind: 'indicator', id: 'dust', name: '颗粒物浓度', said: foldedNames(['雾霾']) }),
      thing({ kind: 'term', id: 'ponds', name: '塘长制' }),
    ],
    goals: [
      goal({
        id: 'reuse-2020',
        metric: '雨水利用率',
        goal: '15%',
        value: 15,
        year: '2020',
        answering: '牵头：市水利局',
        keys: [goalKey('lead', 'water'), goalKey('compared', 'any'), goalKey('region', 'none')],
        compared: [{ label: '比《省方案》更严', reason: '15%高于12%。', path: '/compare/a/b/#b-art_1' }],
      }),
      goal({ id: 'reuse-2025', metric: '雨水利用率', goal: '18%', value: 18, year: '2025' }),
      goal({
        id: 'dust-2020',
        metric: '市区颗粒物年均浓度',
        goal: '不超过42',
        year: '2020',
        indicator: 'dust',
        keys: [goalKey('indicator', 'dust'), goalKey('indicator', 'any'), goalKey('region', 'none')],
        outcome: ['达到', '报告为30，达到了目标。'],
      }),
      goal({ id: 'closed', metric: '造纸厂关停', goal: '3家', year: '2020', keys: [goalKey('region', 'hekou')] }),
      goal({ id: 'buses', metric: '公交车使用清洁能源的比例', goal: '90%', year: '2025' }),
      goal({
        id: 'report',
        metric: '每年公布水质排名',
        goal: '每年',
        keys: [goalKey('recurring', 'yearly'), goalKey('report', 'any'), goalKey('region', 'none')],
      }),
    ],
    pairs: [
      {
        path: '/compare/a/b/',
        title: '《省方案》与《市方案》',
        levels: ['province', 'city'],
        verdicts: [['市更严', 1, '']],
      },
    ],
    duties: new Map([['plan', { art_9: '牵头：样市林业局' }]]),
  });

const passage = { eid: 'art_9', place: ['第九条'], excerpt: [{ text: '推行塘长制', matched: false }] };
const passages = {
  search: () =>
    Promise.resolve({
      version: 'v',
      texts: 1,
      provisions: 1,
      shown: [
        {
          number: 0,
          id: 'plan',
          page: '/documents/plan/',
          title: '样市治水方案',
          draft: false,
          count: 1,
          provisions: [passage],
        },
      ],
    }),
};

async function answers(query: string) {
  const { reader } = await sample();
  const { cards } = await understand(reader, passages, query);
  return cards.map(({ asked, items, notes }) => ({
    asked,
    items: items.map(({ path, words }) => `${path} ${words}`),
    notes,
  }));
}

describe('understand(reader, passages, query)', () => {
  it('tells how much is asked for, the latest first', async () => {
    const [card] = await answers('样市雨水利用率目标是多少');
    expect(card?.items).toEqual([
      '/targets/reuse-2025/ 2025年 · 18% · 要求',
      '/targets/reuse-2020/ 2020年 · 15% · 要求',
    ]);
  });

  it('keeps to the year that is asked for', async () => {
    expect((await answers('2020年雨水利用率'))[0]?.items).toEqual(['/targets/reuse-2020/ 2020年 · 15% · 要求']);
  });

  it('says that there is none of a year, and shows those of others', async () => {
    const [card] = await answers('2030年雨水利用率是多少');
    expect(card?.notes).toEqual(['本站收录的文件中未见期限为2030年的，下列是其他年份的。']);
    expect(card?.items).toHaveLength(2);
  });

  it('says that nothing is recorded', async () => {
    const [card] = await answers('甲醛浓度目标是多少');
    expect(card).toMatchObject({ items: [], notes: ['本站收录的文件中未见关于“甲醛浓度”的目标。'] });
  });

  it('says that a name is but alike', async () => {
    const [card] = await answers('公交车清洁能源比例');
    expect(card?.items).toEqual(['/targets/buses/ 2025年 · 90% · 要求']);
    expect(card?.notes[0]).toMatch(/名称相近/u);
  });

  it('finds the goals of an indicator by what people call it', async () => {
    expect((await answers('雾霾目标是多少'))[0]?.items).toEqual(['/targets/dust-2020/ 2020年 · 不超过42 · 要求']);
  });

  it('tells whether a goal was reached, and of which no report is known', async () => {
    expect((await answers('2020年市区颗粒物达标了吗'))[0]?.items[0]).toMatch(/达到（目标：/u);
    expect((await answers('雨水利用率达标了吗'))[0]?.items[0]).toMatch(/未见报告/u);
  });

  it('tells who answers for it', async () => {
    expect((await answers('雨水利用谁负责'))[0]?.items).toEqual(['/targets/reuse-2020/ 牵头：市水利局']);
  });

  it('tells by the notes of its passages who answers for what has no goal', async () => {
    const [card] = await answers('塘长制归哪个部门管');
    expect(card?.items).toEqual(['/documents/plan/#art_9 牵头：样市林业局']);
  });

  it('tells what a region is to do, and what holds of the city around it', async () => {
    const [own, city] = await answers('河口区要做什么');
    expect(own?.items).toEqual(['/targets/closed/ 2020年 · 3家 · 要求']);
    expect(city?.asked).toBe('样市全域的目标');
    expect(city?.notes[0]).toContain('河口区也在其中');
  });

  it('tells what a body leads', async () => {
    expect((await answers('市水利局2020年有哪些任务'))[0]?.items).toEqual(['/targets/reuse-2020/ 2020年 · 15% · 要求']);
    expect((await answers('市水利局2030年的任务'))[0]?.notes[0]).toBe(
      '本站收录的文件中未见写明由样市水利局牵头的期限为2030年的目标。',
    );
  });

  it('tells what comes round', async () => {
    expect((await answers('每年要公布哪些报告'))[0]?.items).toEqual(['/targets/report/ 每年 · 要求']);
  });

  it('tells which text asks for more', async () => {
    const [card] = await answers('省里和市里雨水利用率哪个严');
    expect(card?.items).toEqual(['/compare/a/b/#b-art_1 比《省方案》更严（本文件：2020年 · 15% · 要求）']);
    expect(card?.notes).toEqual(['《省方案》与《市方案》逐项对比：市更严1项。']);
  });

  it.each(['塘长制', '河口区', '不存在的词语', '治理'])('gives no answer to %s, which asks nothing', async (query) => {
    expect(await answers(query)).toEqual([]);
  });

  it('shows the things that a question names', async () => {
    const { reader } = await sample();
    const { things } = await understand(reader, passages, '什么是塘长制');
    expect(things.map(({ label }) => label)).toEqual(['塘长制']);
  });
});
