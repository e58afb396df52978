import { expect, it } from 'vitest';
import { fillAccessDate } from '../../src/client/access-date.ts';

it('a reference is given the day on which it is copied, and no other is changed', () => {
  const day = new Date(2026, 0, 5, 23, 59);
  expect(fillAccessDate('甲. 乙[EB/OL]. (2016-09-29)[引用日期]. /x/.', day)).toBe(
    '甲. 乙[EB/OL]. (2016-09-29)[2026-01-05]. /x/.',
  );
  expect(fillAccessDate('“甲”（乙）', day)).toBe('“甲”（乙）');
});
