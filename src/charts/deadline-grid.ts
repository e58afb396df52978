import { group, sum } from 'd3-array';
import { scaleSqrt } from 'd3-scale';
import type { Target } from '../model/target.ts';
import { line, measureText, roundPlace, text, textSizes, type Drawing, type Mark } from './grammar.ts';
import { layLegend } from './legend.ts';

/** Targets that fall due together: in a month, or in a year whose month the text does not name. */
export interface DueCell {
  year: string;
  /** `06` of `2018-06`; null where only the year is given. */
  month: string | null;
  count: number;
  strive: number;
}

type Due = Pick<Target, 'deadline' | 'strength'>;

/** Counts targets by the year and month of their deadline, in order; those without one are left out. */
export function countDeadlines(targets: readonly Due[]): DueCell[] {
  return [...group(targets, ({ deadline }) => deadline)]
    .flatMap(([deadline, own]): DueCell[] => {
      if (deadline === null) return [];
      const [year = '', month = null] = deadline.split('-');
      return [{ year, month, count: own.length, strive: own.filter(({ strength }) => strength === 'strive').length }];
    })
    .sort((a, b) => Number(a.year) - Number(b.year) || Number(a.month ?? 13) - Number(b.month ?? 13));
}

/** The month as a column head, whether a day of it is set or its end: `6月`, `只写年份`. */
export function monthLabel(month: string | null): string {
  return month === null ? '只写年份' : `${String(Number(month))}月`;
}

const rowHeight = 44;
const labelWidth = 58;
const greatest = 18;
const circle = (role: 'solid' | 'open', x: number, y: number, r: number): Mark => ({
  kind: 'circle',
  role,
  x: roundPlace(x),
  y: roundPlace(y),
  r: roundPlace(r),
});

/** Years down, months across; the area of each disc is the number of targets, a ring around it says that some are striven for. */
export function layDeadlines(cells: readonly DueCell[], width: number): Drawing {
  const years = [...group(cells, ({ year }) => year)];
  const months = [...new Set(cells.map(({ month }) => month))].sort((a, b) => Number(a ?? 13) - Number(b ?? 13));
  const column = (width - labelWidth) / Math.max(months.length, 1);
  const radius = scaleSqrt(
    [0, Math.max(...cells.map(({ count }) => count), 1)],
    [0, Math.min(greatest, column / 2 - 4)],
  );
  const across = (month: string | null) => labelWidth + column * (months.indexOf(month) + 0.5);
  const legend = layLegend(
    [
      { sample: (x, y) => [circle('solid', x, y, 6)], words: '面积表示目标个数' },
      { sample: (x, y) => [circle('open', x, y, 9), circle('solid', x, y, 6)], words: '带外圈：其中有“力争”的' },
    ],
    width,
  );
  const top = legend.height + 24;
  const heads = months.map((month) => text('quiet', across(month), legend.height + 8, monthLabel(month), 'middle'));
  const rows = years.flatMap(([year, own], index): Mark[] => {
    const y = top + (index + 0.5) * rowHeight;
    return [
      line('grid', 0, y + rowHeight / 2, width, y + rowHeight / 2),
      text('label', 0, y - 8, `${year}年`),
      text('quiet', 0, y + 8, `${String(sum(own, ({ count }) => count))}项`),
      ...own.flatMap(({ month, count, strive }) => drawCell(across(month), y, radius(count), count, strive)),
    ];
  });
  return {
    width,
    height: top + years.length * rowHeight + 4,
    marks: [...legend.marks, ...heads, line('base', 0, top, width, top), ...rows],
  };
}

/** The number stands in a disc that has room for it, else beside it. */
function drawCell(x: number, y: number, r: number, count: number, strive: number): Mark[] {
  const ring = strive > 0 ? [circle('open', x, y, r + 2.5)] : [];
  const inside = r >= measureText(String(count), textSizes.inverse) / 2 + 2.5;
  const number = inside
    ? text('inverse', x, y, String(count), 'middle')
    : text('quiet', x + r + (strive > 0 ? 5 : 3), y, String(count));
  return [...ring, circle('solid', x, y, r), number];
}
