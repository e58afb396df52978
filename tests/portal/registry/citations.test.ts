import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/model/citation.ts';
import { citingDocuments, workName, worksOf } from '../../../src/site/citations/works.ts';
import { citations } from '../../../src/site/portal/data.ts';

const citation = (own: Partial<Citation>, document = 'plan'): Citation => ({
  from: { document, eid: 'p_1' },
  quote: '《某计划》',
  raw: { start: 0, end: 5 },
  number: null,
  title: '某计划',
  relation: 'cites',
  to: null,
  ...own,
});

describe('worksOf(citations)', () => {
  test('a title in another width or with another dash is the same work', () => {
    const works = worksOf([
      citation({ title: '某纲要（2020—2035年）' }),
      citation({ title: '某纲要（2020-2035年）' }, 'other'),
    ]);
    expect(works).toHaveLength(1);
    expect(works.map(citingDocuments)).toEqual([['plan', 'other']]);
  });

  test('a title that differs in a word is another work', () => {
    expect(worksOf([citation({ title: '某条例' }), citation({ title: '某条例（修改）' })])).toHaveLength(2);
  });

  test('a number joins what it numbers, whatever title stands beside it', () => {
    const number = '国发〔2015〕17号';
    const works = worksOf([citation({ number, title: null }), citation({ number, title: '某行动计划的通知' })]);
    expect(works.map(workName)).toEqual(['《某行动计划的通知》（国发〔2015〕17号）']);
  });

  test('works of this portal stand first, then those that more documents cite', () => {
    const works = worksOf([
      citation({ title: '甲' }),
      citation({ title: '乙' }),
      citation({ title: '乙' }, 'other'),
      citation({ title: '丙', to: 'here' }),
    ]);
    expect(works.map(({ title }) => title)).toEqual(['丙', '乙', '甲']);
  });

  test('none of the citations of this portal is lost', () => {
    expect(worksOf(citations).flatMap((work) => work.citations)).toHaveLength(citations.length);
  });
});
