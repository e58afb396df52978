import { expect, it } from 'vitest';
import { lastDayOf, lastDays } from '../../src/site/changes/last-days.ts';

const days = lastDays([
  { document: 'hz-water', on: '2026-01-02' },
  { document: 'hz-water-2016', on: '2026-03-01' },
  { document: 'hz-water-2016', on: '2026-02-01' },
]);

it.each([
  ['', '2026-03-01'],
  ['changes/', '2026-03-01'],
  ['documents/hz-water-2016/', '2026-03-01'],
  ['documents/hz-water-2016/cite/2/', '2026-03-01'],
  ['documents/hz-water/', '2026-01-02'],
  ['targets/hz-water-2016-sec_1__p_2-1/', '2026-03-01'],
  ['targets/hz-water-sec_1__p_2-1/', '2026-01-02'],
  ['targets/', null],
  ['documents/other/', null],
  ['bodies/hz-water/', null],
])('“%s” last changed on %s', (path, day) => {
  expect(lastDayOf(path, days)).toBe(day);
});

it('knows no day where the portal keeps no log', () => {
  expect(lastDayOf('', lastDays([]))).toBeNull();
});
