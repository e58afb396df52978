import type { ValueColumn } from '../core/read/tables/columns.ts';
import { line, roundPlace, type Mark } from './grammar.ts';
import { layLegend, type LegendEntry } from './legend.ts';
import { polyline } from './polyline.ts';

/** Open circle, filled dot, or the bar of a goal. */
export type ValueShape = 'ring' | 'dot' | 'goal';

/** Side that a goal allows. */
export type Side = 'more' | 'less';

/** A goal is a bar; of the states and outcomes the last is a filled dot, every earlier one an open circle. */
export function shapeOf(columns: readonly ValueColumn[], index: number): ValueShape {
  if (columns[index]?.role === 'goal') return 'goal';
  const measured = (column: ValueColumn) => column.role !== 'goal';
  const last = columns.findLastIndex(measured);
  return index === last && last !== columns.findIndex(measured) ? 'dot' : 'ring';
}

/** A value around its place. */
export function drawValue(shape: ValueShape, x: number, y: number): Mark[] {
  if (shape === 'goal') return [line('goal', x, y - 8, x, y + 8)];
  const role = shape === 'ring' ? 'open' : 'solid';
  return [{ kind: 'circle', role, x: roundPlace(x), y: roundPlace(y), r: shape === 'ring' ? 5 : 4.5 }];
}

/** An arrow from a goal to the side that it allows; nothing where it names none. */
export function drawArrow(side: Side | null, x: number, y: number): Mark[] {
  if (side === null) return [];
  const [tip, barb] = side === 'more' ? [x + 11, x + 6] : [x - 11, x - 6];
  const head = polyline([barb, y - 4], [tip, y], [barb, y + 4]);
  return [{ kind: 'path', role: 'goal', d: polyline([x, y], [tip, y]) + head }];
}

/** What each mark of a table's strips stands for. */
export function layStripLegend(columns: readonly ValueColumn[], width: number): { marks: Mark[]; height: number } {
  const entries = columns.map(({ header }, index): LegendEntry => ({
    words: header,
    sample: (x, y) => drawValue(shapeOf(columns, index), x, y),
  }));
  const arrow: LegendEntry = {
    words: '箭头指目标允许的一侧（≥或≤）',
    sample: (x, y) => [...drawValue('goal', x - 5, y), ...drawArrow('more', x - 5, y)],
  };
  return layLegend([...entries, arrow], width);
}
