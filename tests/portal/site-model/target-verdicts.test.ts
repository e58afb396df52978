import { describe, expect, it } from 'vitest';
import { comparedChapters } from '../../../src/site/compare/compared-text.ts';
import { pairAnchor } from '../../../src/site/compare/comparisons.ts';
import { comparisons, pairs, targets } from '../../../src/site/portal/data.ts';
import { verdictsOf } from '../../../src/site/targets/verdicts.ts';

describe('verdictsOf', () => {
  it('speaks of the other text from where the target stands', () => {
    const [city] = verdictsOf({ id: 'hz-water-2016-sec_2__subsec_3__p_4-5' });
    const [province] = verdictsOf({ id: 'zj-water-2016-sec_2__subsec_3__p_4-5' });
    expect(city?.words).toBe('比《浙江省水污染防治行动计划》更严');
    expect(city?.other).toMatchObject({ label: '省', target: { id: 'zj-water-2016-sec_2__subsec_3__p_4-5' } });
    expect(province?.words).toBe('《杭州市水污染防治行动计划》定得更严');
    expect(province?.comparison).toEqual(city?.comparison);
    expect(province?.path).toBe(city?.path);
  });

  it('calls a part of the same document by its name', () => {
    const inAnnex = comparisons.find(
      ({ pair, verdict, a, b }) =>
        pair === 'hz-beautiful-2019/annex' && verdict === 'equal' && a !== null && b !== null,
    );
    expect(verdictsOf({ id: inAnnex?.a ?? '' })[0]?.words).toBe('与本文件的附件相同');
    expect(verdictsOf({ id: inAnnex?.b ?? '' })[0]?.words).toBe('与本文件的正文相同');
  });

  it('gives each comparison to the targets that it is about, and to no other', () => {
    const shown = targets.flatMap((target) => verdictsOf(target).map(({ comparison }) => [comparison, target.id]));
    const given = comparisons.flatMap((each) => [each.a, each.b].flatMap((id) => (id === null ? [] : [[each, id]])));
    expect(new Set(shown.map((row) => JSON.stringify(row)))).toEqual(new Set(given.map((row) => JSON.stringify(row))));
  });

  it('links a place that the page of the comparison has', () => {
    const places = new Map(
      pairs.map((pair) => {
        const rows = comparedChapters(pair).flatMap(({ head, rows: own }) => [
          ...(head === null ? [] : [head]),
          ...own,
        ]);
        return [`/compare/${pair.pair}/`, new Set(rows.map(pairAnchor))];
      }),
    );
    const paths = targets.flatMap((target) => verdictsOf(target).map(({ path }) => path.split('#')));
    expect(paths.length).toBeGreaterThan(500);
    expect(paths.filter(([page = '', place = '']) => places.get(page)?.has(place) !== true)).toEqual([]);
  });
});
