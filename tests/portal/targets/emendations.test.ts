import { expect, test } from 'vitest';
import { corrections, targets } from '../../../src/site/portal/data.ts';
import { emendationsOf } from '../../../src/site/targets/emendations.ts';

const changesOf = (id: string) => {
  const target = targets.find((each) => each.id === id);
  return target && emendationsOf(target).map(({ before, after }) => [before, after]);
};

test('a quotation that an editor has changed says what stood there', () => {
  expect(changesOf('zj-water-2016-sec_7__subsec_22__p_3-1')).toEqual([
    [expect.stringContaining('分'), expect.any(String)],
  ]);
  expect(changesOf('hz-beautiful-2019-att_1__row_22-3')).toHaveLength(1);
});

test('no change within a quotation goes unsaid, and none elsewhere is told', () => {
  const reviewed = corrections.filter(({ kind }) => kind !== null && kind !== 'query');
  for (const target of targets) {
    const within = reviewed.filter(
      ({ document, raw }) => document === target.document && raw.start < target.raw.end && target.raw.start < raw.end,
    );
    expect(emendationsOf(target), target.id).toEqual(within);
  }
});
