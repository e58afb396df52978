import { beforeAll, describe, expect, it } from 'vitest';
import { understand, type Understanding } from '../../../src/search/understanding.ts';
import { writePieces } from '../../../src/search/things/thing-index.ts';
import { ThingReader } from '../../../src/search/things/thing-reader.ts';
import { registeredWords, similarWords } from '../../../src/search/near/near-words.ts';
import { collectThings } from '../../../src/site/search/things/collect.ts';
import { collectDuties } from '../../../src/site/search/things/duties.ts';
import { collectGoals } from '../../../src/site/search/things/goals.ts';
import { comparedTexts } from '../../../src/site/search/things/pairs.ts';
import { usualSounds } from '../../../src/site/search/things/pinyin.ts';

let reader: ThingReader;
const passages = { search: () => Promise.resolve({ version: '', texts: 0, provisions: 0, shown: [] }) };

beforeAll(async () => {
  const goals = collectGoals();
  const pieces = writePieces({
    things: collectThings(),
    goals,
    pairs: comparedTexts(),
    duties: collectDuties(),
    sounds: usualSounds(),
  });
  reader = await ThingReader.open((path) =>
    Promise.resolve(
      path === 'directory.json'
        ? { version: 'v', pieces: pieces.length, goals: goals.length }
        : (JSON.parse(pieces[Number(/(\d+)\.json$/u.exec(path)?.[1])] ?? '{}') as unknown),
    ),
  );
});

const ask = (query: string): Promise<Understanding> => understand(reader, passages, query);

describe('the things of this portal', () => {
  it.each([
    ['湿地', 'topics/nature'],
    ['临安区', 'regions/linan'],
    ['tonglu', 'regions/tonglu'],
    ['qtj', 'regions/qiantang-river'],
    ['市林水局', 'bodies/hz-forestry-water-bureau'],
    ['浙政办发【2016】31号', 'documents/zj-eservice-2016'],
    ['浙政发2016 10号', 'documents/zj-express-2016'],
    ['美丽杭州行动方案', 'documents/hz-beautiful-2019'],
    ['soil', 'topics/soil'],
    ['charging points', 'indicators/hz-charging-points'],
    ['充电桩', 'indicators/hz-charging-points'],
    ['中水', 'glossary/#reclaimed-water'],
    ['臭氧', 'glossary/#ozone'],
  ])('are found first by %s: %s', async (query, path) => {
    const { things } = await ask(query);
    expect(things.map((thing) => thing.path.replace(/^\/|\/$/gu, ''))).toContain(path);
  });
});

describe('the answers of this portal', () => {
  it.each([
    ['单位GDP能耗目标', '0.3吨标准煤/万元'],
    ['2020年化学需氧量减排完成了吗', '达到'],
    ['污泥处置归谁管', '市建委'],
    ['临安区要完成什么', '临安'],
    ['省和市的再生水利用率哪个更严', '相同'],
    ['天然气供应能力要达到多少', '40亿立方米'],
    ['黑臭水体什么时候消除', '2020年'],
    ['多久公开一次饮用水安全状况', '每季度'],
  ])('to %s say %s', async (query, words) => {
    const { cards } = await ask(query);
    const told = cards.flatMap(({ items }) => items.flatMap((item) => [item.head, item.words, item.remark ?? '']));
    expect(told.join('\n')).toContain(words);
  });

  it.each(['甲醛浓度目标是多少', '地铁谁负责'])('to %s are that nothing is recorded', async (query) => {
    const { cards } = await ask(query);
    expect(cards.flatMap(({ items }) => items)).toEqual([]);
    expect(cards.flatMap(({ notes }) => notes).join('')).toContain('未见');
  });

  it('all quote their provision, and lead to it', async () => {
    for (const query of ['PM2.5目标', '萧山区要做什么', '再生水谁负责', '每年要公布哪些报告']) {
      const { cards } = await ask(query);
      for (const item of cards.flatMap(({ items }) => items)) {
        expect(item.source.path).toMatch(/^\/documents\/[\w-]+\/#/u);
        expect(item.quote ?? item.head).not.toBe('');
      }
    }
  });
});

describe('the near words of this portal', () => {
  it.each([
    ['雾霾', '细颗粒物'],
    ['老旧车', '国Ⅲ'],
  ])('for %s are registered: %s', async (query, written) => {
    expect((await registeredWords(reader, query)).map((words) => words.query)).toContain(written);
  });

  it.each([
    ['森林复盖率', '森林覆盖率'],
    ['富杨区', '富阳区'],
    ['污水零排区', '污水零直排区'],
  ])('for %s are written or sound alike: %s', async (query, written) => {
    expect((await similarWords(reader, query)).map((words) => words.query)).toContain(written);
  });
});
