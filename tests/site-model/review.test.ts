import { describe, expect, it } from 'vitest';
import { reviewInWords, targetReview } from '../../src/site/documents/review.ts';
import { documentOf } from '../support/records.ts';

const document = documentOf({ id: 'plan', title: '某规划', status: 'issued' });
const reviewed = { ...document, review: 'reviewed' as const, reviewedOn: '2026-12-01', reviewedBy: '某编者' };

describe('reviewInWords', () => {
  it('says who checked a document, and when', () => {
    expect(reviewInWords(document)).toBe('机器识读，未经人工核对');
    expect(reviewInWords(reviewed)).toBe('由门户编者核对（2026年12月1日，某编者）');
    expect(reviewInWords({ ...reviewed, reviewedBy: null })).toBe('由门户编者核对（2026年12月1日）');
  });
});

describe('targetReview', () => {
  it.each([
    ['bound/at-least', '机器识读，未经人工核对'],
    ['bound/at-least+reviewed/amend', '由门户编者核对'],
    ['reviewed/add', '由门户编者核对'],
  ])('of %s is %s', (rule, words) => {
    expect(targetReview({ rule }, document)).toBe(words);
  });

  it('is that of its document where nobody touched it', () => {
    expect(targetReview({ rule: 'bound/at-least' }, reviewed)).toContain('某编者');
  });
});
