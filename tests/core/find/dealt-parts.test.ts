import { describe, expect, test } from 'vitest';
import { answersFor, findDealtParts, seatOf } from '../../../src/core/find/dealt-parts.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));
const parts = (words: string, bodies: { name: string }[] = []) =>
  findDealtParts(words, bodies).map(({ holder, start, end }) => [holder, words.slice(start, end)]);

describe('findDealtParts(words, bodies)', () => {
  test('labels of places, each to the next label or the end of its line', () => {
    const cell =
      '19\t产业\t1.某集聚区（某开发区）：关停8家。\n2.甲山区：关停2家。乙市：关停3家。\n全市关停9家。\t市环保局';
    expect(parts(cell)).toEqual([
      ['某集聚区（某开发区）', '某集聚区（某开发区）：关停8家'],
      ['甲山区', '甲山区：关停2家'],
      ['乙市', '乙市：关停3家。'],
    ]);
  });

  test('a label that names no place ends the part before it and opens none', () => {
    expect(parts('甲区：关停2家。其他：关停3家。')).toEqual([['甲区', '甲区：关停2家']]);
    expect(parts('主城区：清扫率75%。各区：清扫率65%。')).toEqual([]);
  });

  const rivers = '治理河道。甲区完成东河等8条（段），乙区完成西河等6条（段），某集团完成南河等2条（段）。保持水质。';
  test('an enumeration whose subjects are places or bodies of the note', () => {
    expect(parts(rivers, named('市建委', '某集团', '甲区政府'))).toEqual([
      ['甲区', '甲区完成东河等8条（段），'],
      ['乙区', '乙区完成西河等6条（段），'],
      ['某集团', '某集团完成南河等2条（段）'],
    ]);
  });

  test('is none where the note names nobody in it', () => {
    expect(parts(rivers, named('市建委'))).toEqual([]);
    expect(parts('全区完成东河8条，甲区政府督查。', named('甲区政府'))).toEqual([]);
  });
});

test('seatOf(name) is the place of a government or 管委会, none of a relative or a collective name', () => {
  expect(seatOf('萧山区政府')).toBe('萧山区');
  expect(seatOf('某集聚区（某开发区）管委会')).toBe('某集聚区（某开发区）');
  for (const name of ['市政府', '各区、县（市）政府', '相关区政府', '市环保局', '地方各级人民政府', '县（市、区）政府'])
    expect(seatOf(name)).toBeNull();
});

test('answersFor(name, holder) knows a place by either of its names', () => {
  expect(answersFor('某集聚区（某开发区）管委会', '某开发区')).toBe(true);
  expect(answersFor('某市甲区人民政府', '甲区')).toBe(true);
  expect(answersFor('某集团', '某集团')).toBe(true);
  expect(answersFor('乙区政府', '甲区')).toBe(false);
  expect(answersFor('甲区城管局', '甲区')).toBe(false);
});
