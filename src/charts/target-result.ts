import { line, roundPlace, text, type Drawing, type Mark } from './grammar.ts';
import type { IndicatorChart, IndicatorRow } from './indicator-chart.ts';
import { layStripLegend } from './strip-marks.ts';
import { drawStrip } from './strip.ts';
import { wrapWords } from './wrap-words.ts';

const nameHeight = 16;
const padding = 8;

/** An indicator table as strips: for each indicator what was, what was promised and what was reached, on one scale. */
export function layTargetResult({ columns, rows }: IndicatorChart, width: number): Drawing {
  const legend = layStripLegend(columns, width);
  // On a phone the name stands above its strip, else before it.
  const nameWidth = width < 500 ? width : 216;
  const beside = nameWidth < width;
  const marks: Mark[] = [...legend.marks];
  let y = legend.height + 4;
  for (const row of rows) {
    marks.push(line('grid', 0, y, width, y));
    y += padding;
    const lines = wrapWords(nameOf(row), Math.floor(nameWidth / 12) - 1);
    lines.forEach((words, index) => marks.push(text('label', 0, y + (index + 0.5) * nameHeight, words)));
    const named = lines.length * nameHeight;
    const left = beside ? nameWidth : 0;
    const top = beside ? y : y + named + 2;
    const strip = drawStrip(row, { x: left, y: top, width: width - left });
    marks.push(...strip.marks);
    y = Math.max(y + named, top + strip.height) + padding / 2;
  }
  return { width, height: roundPlace(y), marks };
}

function nameOf({ number, name }: IndicatorRow): string {
  return number === null ? name : `${number}. ${name}`;
}
