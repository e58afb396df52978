import { UNIT } from '../../../../lexicon/units.ts';
import type { Span } from '../../../../model/span.ts';
import type { Grid, Place, TextLine } from '../tables.ts';
import { findHeads, type GluedHead } from './heads.ts';
import { cutPieces, partNumbers, partOrdinals, type GluedColumns, type GluedRow } from './rows.ts';

/** A table of indicators whose cells have run together into one line, below what stands in that line before its heads. */
export interface GluedTable {
  /** Where its heads begin, in the clean text. */
  start: number;
  /** Null where the line does not prove the grid. */
  grid: Grid | null;
  /** Its cells as they stand. */
  printed: Span[];
  /** Index of the line after it. */
  next: number;
}

const LEAST_LENGTH = 60;

/** Reads such a line; null for any other. A blank within 指 标 may have broken it in two. */
export function readGluedTable(lines: readonly TextLine[], at: number): GluedTable | null {
  const [first, second] = [lines[at], lines[at + 1]];
  if (!first) return null;
  const own = second?.text.startsWith('标') === true && first.text.endsWith('指') ? [first, second] : [first];
  const line = own.map(({ text }) => text).join('');
  const heads = line.length < LEAST_LENGTH ? null : findHeads(line);
  const [head] = heads ?? [];
  // Behind a sentence there is no caption, but running text that names heads.
  if (!heads || !head || /[。；]/u.test(line.slice(0, head.start))) return null;
  const place = (span: Span) => placeIn(own, span);
  const next = at + own.length;
  const rows = readRows(line, heads);
  const [begin] = place(head);
  return {
    start: begin?.start ?? first.start,
    printed: place({ start: head.start, end: line.length }),
    next,
    grid: rows && {
      header: heads.map(place),
      rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.flatMap(place)))),
      repeated: [],
      next,
    },
  };
}

/** Where a span of joined lines stands in the text, without the blanks around it. */
function placeIn(lines: readonly TextLine[], span: Span): Span[] {
  let before = 0;
  return lines.flatMap(({ start, text }) => {
    const from = Math.max(0, span.start - before);
    const to = Math.min(text.length, span.end - before);
    before += text.length;
    const words = text.slice(from, Math.max(from, to));
    if (words.trim() === '') return [];
    const begin = start + from + words.length - words.trimStart().length;
    return [{ start: begin, end: begin + words.trim().length }];
  });
}

function readRows(line: string, heads: readonly GluedHead[]): Place[][] | null {
  const kinds = heads.map(({ kind }) => kind);
  const columns: GluedColumns = {
    values: kinds.filter((kind) => ['year', 'change', 'sum'].includes(kind)),
    isNumbered: kinds[0] === 'number',
  };
  const pieces = cutPieces(line, heads.at(-1)?.end ?? 0, columns);
  const rows = pieces && (columns.isNumbered ? partNumbers(line, pieces) : partOrdinals(line, pieces));
  const laid = rows?.map((row) => layRow(line, row, heads)) ?? null;
  return laid?.every((row) => row !== null) ? laid : null;
}

const CLOSING_UNIT = new RegExp(`(?:${UNIT}|[%％])$`, 'u');

/** The cells of a row below the heads; null where the unit cannot be told from the name. */
function layRow(line: string, row: GluedRow, heads: readonly GluedHead[]): Place[] | null {
  const { number, name, values, nature } = row;
  if (values === null) return heads.map((_, index): Place => (index === 0 ? [name] : 'before'));
  const hasUnit = heads.some(({ kind }) => kind === 'unit');
  const words = line.slice(name.start, name.end).trimEnd();
  const unit = hasUnit ? CLOSING_UNIT.exec(words) : null;
  if (hasUnit && !unit) return null;
  const cut = name.start + (unit?.index ?? words.length);
  const left = values.values();
  return heads.map(({ kind }): Place => {
    switch (kind) {
      case 'number':
        return number ? [number] : 'above';
      case 'name':
        return [{ start: name.start, end: cut }];
      case 'unit':
        return [{ start: cut, end: name.start + words.length }];
      case 'nature':
        return nature ? [nature] : [];
      default: {
        const cell = left.next().value;
        return cell ? [cell] : [];
      }
    }
  });
}
