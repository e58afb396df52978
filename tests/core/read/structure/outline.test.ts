import { describe, expect, it } from 'vitest';
import { Outline } from '../../../../src/core/read/structure/outline.ts';

describe('Outline', () => {
  it('counts provisions without a number within their scope', () => {
    const outline = new Outline();
    const ids = ['sec_1', 'sec_1', 'sec_2'].map((scope) => outline.add({ kind: 'p', scope }).eid);
    expect(ids).toEqual(['sec_1__p_1', 'sec_1__p_2', 'sec_2__p_1']);
  });
  it('gives the first of a kind that a scope holds once no ordinal', () => {
    const outline = new Outline();
    expect([outline.add({ kind: 'title', scope: null }).eid, outline.add({ kind: 'title', scope: null }).eid]).toEqual([
      'title',
      'title_2',
    ]);
  });
  it('gives a printed number that is used again a suffix', () => {
    const outline = new Outline();
    const ids = [1, 1, 1].map((value) => outline.add({ kind: 'section', scope: null, value }).eid);
    expect(ids).toEqual(['sec_1', 'sec_1-2', 'sec_1-3']);
  });
  it('tells an article put in between from one whose number is used again', () => {
    const outline = new Outline();
    const add = (branch: number | null) => outline.add({ kind: 'article', scope: null, value: 2, branch }).eid;
    expect([add(null), add(1), add(2), add(null)]).toEqual(['art_2', 'art_2-1', 'art_2-2', 'art_2--2']);
  });
});
