import { describe, expect, it } from 'vitest';
import { findBansAndDeadlines } from '../../../../../src/core/portal/audit/rules/ban-and-deadline.ts';
import { findTwoStrengths } from '../../../../../src/core/portal/audit/rules/two-strengths.ts';
import type { Target } from '../../../../../src/model/target.ts';
import { marksOf, sheetOf, targetOf } from '../sheet-fixture.ts';

describe('findTwoStrengths', () => {
  const must = '到2025年，全面达到示范区创建要求。';
  const wish = '力争2025年全面达到示范区创建要求。';
  const goal = (id: string, provision: string, fields: Partial<Target> = {}) =>
    targetOf({
      id,
      provision,
      quote: '全面达到示范区创建要求',
      metric: '达到示范区创建要求',
      comparator: 'complete',
      text: '全面达到',
      deadline: '2025',
      ...fields,
    });
  const found = (targets: Target[]) => {
    const sheet = sheetOf({ 'a p_1': must, 'a p_2': wish }, { targets });
    return findTwoStrengths(sheet).map((draft) => marksOf(sheet, draft));
  };
  const striven = { strength: 'strive', quote: '力争2025年全面达到示范区创建要求' } as const;

  it('finds a goal that one provision demands and another only strives for', () => {
    expect(found([goal('a', 'p_1'), goal('b', 'p_2', striven)])).toEqual([
      ['a p_1: 全面达到示范区创建要求', 'a p_2: 力争2025年全面达到示范区创建要求'],
    ]);
  });

  it.each<[string, Partial<Target>]>([
    ['both demand it', { ...striven, strength: 'must' }],
    ['the wish is for another year', { ...striven, deadline: '2030' }],
    ['the wish goes farther', { ...striven, text: '高标准达到' }],
    ['one provision sets a floor and a wish', { ...striven, provision: 'p_1', quote: '全面达到示范区创建要求' }],
    ['another document strives for it', { ...striven, document: 'b' }],
  ])('finds nothing where %s', (_, fields) => {
    expect(found([goal('a', 'p_1'), goal('b', 'p_2', fields)])).toEqual([]);
  });
});

describe('findBansAndDeadlines', () => {
  const found = (...texts: [string, string]) => {
    const sheet = sheetOf({ 'a p_1': texts[0], 'a p_2': texts[1] });
    return findBansAndDeadlines(sheet).map((draft) => [draft.subject, ...marksOf(sheet, draft)]);
  };
  const later = '到2025年，基本淘汰国三及以下营运重型柴油货车，加快更新。';

  it('finds what is forbidden at once and retired by a later year', () => {
    expect(found('加强管控，全域禁行国三柴油货车。', later)).toEqual([
      ['国三柴油货车', 'a p_1: 禁行国三柴油货车', 'a p_2: 基本淘汰国三及以下营运重型柴油货车'],
    ]);
  });

  it.each([
    ['the ban has a date', '到2025年，全域禁行国三柴油货车。', later],
    ['new ones alone are forbidden', '禁止新建国三柴油货车检测线。', later],
    ['another thing is retired', '全域禁行国三柴油货车。', '到2025年，基本淘汰燃煤锅炉和工业炉窑。'],
    ['the year lies before the text', '全域禁行国三柴油货车。', '2019年前全部淘汰国三及以下柴油货车。'],
  ])('finds nothing where %s', (_, ban, retirement) => {
    expect(found(ban, retirement)).toEqual([]);
  });
});
