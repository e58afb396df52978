import type { IndicatorRow } from './indicator-chart.ts';
import { line, roundPlace, text, type Drawing, type Mark } from './grammar.ts';
import { layLegend, type LegendEntry } from './legend.ts';
import { columnMarks, layStrip, missingWords } from './strip.ts';
import { wrapWords } from './wrap-words.ts';
import type { IndicatorChart } from './indicator-chart.ts';

type Shape = 'ring' | 'dot' | 'goal';

const lineHeight = 16;
const stripHeight = 26;
const edge = 12;

/** An indicator table as dumbbells: on one line each what was, what was promised and what was reached. */
export function layTargetResult({ columns, rows }: IndicatorChart, width: number): Drawing {
  const entries: LegendEntry[] = columnMarks(columns).map(({ column, mark }) => ({
    words: column.header,
    sample: (x, y) => drawShape(mark.shape, x, y),
  }));
  const legend = layLegend(entries, width);
  const marks: Mark[] = [...legend.marks];
  let y = legend.height + 4;
  for (const row of rows) {
    marks.push(line('grid', 0, y, width, y));
    y += 6;
    for (const words of wrapWords(nameOf(row), Math.floor(width / 12) - 1)) {
      y += lineHeight;
      marks.push(text('label', 0, y - lineHeight / 2, words));
    }
    for (const words of wrapWords(valuesOf(row), Math.floor(width / 11) - 3)) {
      y += lineHeight;
      marks.push(text('quiet', 0, y - lineHeight / 2, words));
    }
    if (row.scale !== null) {
      marks.push(...drawStrip(row, y + stripHeight / 2, width));
      y += stripHeight + 10;
    }
    y += 6;
  }
  return { width, height: roundPlace(y), marks };
}

function nameOf({ number, name }: IndicatorRow): string {
  return number === null ? name : `${number}. ${name}`;
}

/** All values of a row in the words of the table: `2015年 66.3；2020年目标 ≥76.7`. */
function valuesOf({ points }: IndicatorRow): string {
  return points
    .map(({ column, reading }) => {
      const words = reading.kind === 'missing' ? missingWords(reading.printed) : reading.printed;
      return `${column.label} ${words}`;
    })
    .join('；');
}

function drawStrip(row: IndicatorRow, y: number, width: number): Mark[] {
  const { lanes, axis } = layStrip(row);
  const across = (x: number) => edge + (x / 100) * (width - 2 * edge);
  const placed = lanes.flatMap(({ mark }) => (mark === null ? [] : [{ shape: mark.shape, x: across(mark.x) }]));
  const measured = placed.filter(({ shape }) => shape !== 'goal').map(({ x }) => x);
  const ticks = axis?.ticks ?? [];
  const ends = [ticks[0], ticks.at(-1)].flatMap((tick) => (tick ? [tick] : []));
  return [
    line('grid', edge, y, width - edge, y),
    ...ends.flatMap(({ x, label }, index): Mark[] => [
      line('base', across(x), y - 4, across(x), y + 4),
      text(
        'quiet',
        across(x),
        y + 15,
        index === 0 ? label : label + (row.scale?.unit ?? ''),
        index === 0 ? 'middle' : x > 90 ? 'end' : 'middle',
      ),
    ]),
    ...(measured.length > 1 ? [line('trend', Math.min(...measured), y, Math.max(...measured), y)] : []),
    ...placed
      .toSorted((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape))
      .flatMap(({ shape, x }) => drawShape(shape, x, y)),
  ];
}

// A dot is smaller than a ring, and a goal stands behind both.
const order: readonly Shape[] = ['goal', 'ring', 'dot'];

function drawShape(shape: Shape, x: number, y: number): Mark[] {
  if (shape === 'goal') return [line('goal', x, y - 9, x, y + 9)];
  const role = shape === 'ring' ? 'open' : 'solid';
  return [{ kind: 'circle', role, x: roundPlace(x), y: roundPlace(y), r: shape === 'ring' ? 5.5 : 3.8 }];
}
