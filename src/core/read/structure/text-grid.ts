import { readClosedRows } from './closed-grid.ts';
import { readCountedCells, readGroupedCells } from './counted-grid.ts';
import { opensNatured, readNaturedRows } from './natured-grid.ts';
import { readLoneTabs } from './pasted-grid.ts';
import { readPipes } from './pipe-grid.ts';
import type { Announced } from './table-opening.ts';
import { readGrid, readStacked, type Grid, type TextLine } from './tables.ts';

/** Whether a table is sought from a line on whose rows only all that follow can prove. */
export function isSought(lines: readonly TextLine[], start: number, announced: Announced): boolean {
  return announced !== null || opensNatured(lines, start);
}

/**
 * Reads a table that came as text, by whatever parts its cells and rows; null where nothing proves its grid.
 * @param base tabs before an ordinary line
 * @param announced what the words above it announce; undefined where none was proven by the lines that follow before
 */
export function readTextGrid(
  lines: readonly TextLine[],
  start: number,
  base: number,
  announced: Announced | undefined,
): Grid | null {
  return (
    readGrid(lines, start, base) ??
    readStacked(lines, start, base) ??
    readLoneTabs(lines, start) ??
    readCountedCells(lines, start) ??
    readGroupedCells(lines, start) ??
    (announced === undefined ? null : readNaturedRows(lines, start)) ??
    readPipes(lines, start) ??
    (announced === null || announced === undefined ? null : readClosedRows(lines, start, announced))
  );
}
