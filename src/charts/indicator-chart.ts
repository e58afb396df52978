import type { PolicyTable } from '../model/table.ts';
import { readIndicatorColumns, type IndicatorColumns, type ValueColumn } from '../core/read/tables/columns.ts';
import { readCell, type CellReading } from '../core/read/tables/read-cell.ts';
import { readUnit } from '../core/read/tables/read-unit.ts';
import { percentDomain, unitDomain, type StripScale } from './strip-scale.ts';

/** A value, a goal or an outcome of one indicator, with the lane in which it is drawn. */
export interface Point {
  column: ValueColumn;
  reading: CellReading;
}

/** One indicator: a line of the table, and the scale on which its values may be drawn. */
export interface IndicatorRow {
  eid: string;
  number: string | null;
  name: string;
  /** Cells that group or qualify the row: `约束性指标`, `环境质量`. */
  groups: string[];
  points: Point[];
  /** Null where the row has no number that can be drawn. */
  scale: StripScale | null;
}

/** An indicator table as rows of points. */
export interface IndicatorChart {
  columns: ValueColumn[];
  rows: IndicatorRow[];
}

type Measure = { kind: 'percent' } | { kind: 'named'; label: string } | { kind: 'bare' } | null;

function values(points: readonly Point[]) {
  return points.flatMap(({ reading }) => (reading.kind === 'value' ? [reading] : []));
}

/** The measure that name and cells agree on; null where they leave it open. */
function rowMeasure(name: string, points: readonly Point[]): Measure {
  const unit = readUnit(name);
  if (unit.kind !== 'none') return unit;
  const drawn = values(points);
  if (drawn.length === 0) return null;
  if (drawn.every(({ percent }) => percent)) return { kind: 'percent' };
  return drawn.some(({ percent }) => percent) ? null : { kind: 'bare' };
}

/** Sets as words what the row's measure does not cover, such as a percentage among concentrations. */
function fitPoint(point: Point, measure: Measure): Point {
  const { reading } = point;
  if (reading.kind !== 'value') return point;
  const fits = measure !== null && (measure.kind === 'percent' || !reading.percent);
  return fits ? point : { ...point, reading: { kind: 'words', printed: reading.printed } };
}

function readRow(row: PolicyTable['rows'][number], columns: IndicatorColumns) {
  const cell = (index: number) => row.cells[index] ?? null;
  const name = cell(columns.name) ?? '';
  const printed = columns.values.map((column) => ({ column, reading: readCell(cell(column.index)) }));
  const measure = rowMeasure(name, printed);
  return {
    eid: row.eid,
    number: row.number,
    name,
    groups: columns.groups.flatMap((index) => cell(index) ?? []),
    points: printed.map((point) => fitPoint(point, measure)),
    measure,
  };
}

function numbers(points: readonly Point[]): number[] {
  return values(points).map(({ value }) => value);
}

/**
 * Reads an indicator table for its chart; null when the table is none. All rows of per cent share
 * one scale, every other row has its own from zero.
 */
export function readIndicatorChart(table: PolicyTable): IndicatorChart | null {
  const columns = readIndicatorColumns(table);
  if (columns === null) return null;
  const rows = table.rows.map((row) => readRow(row, columns));
  const percent = percentDomain(
    rows.flatMap(({ measure, points }) => (measure?.kind === 'percent' ? numbers(points) : [])),
  );
  return {
    columns: columns.values,
    rows: rows.map(({ measure, ...row }) => {
      const own = numbers(row.points);
      if (measure === null || own.length === 0) return { ...row, scale: null };
      if (measure.kind === 'percent') return { ...row, scale: { unit: '%', domain: percent } };
      return { ...row, scale: { unit: measure.kind === 'named' ? measure.label : null, domain: unitDomain(own) } };
    }),
  };
}
