import { max, sort } from 'd3-array';
import type { Region } from '../../model/region.ts';
import { portal } from '../portal/portal.ts';
import { isThen } from './places.ts';

/** A region on the grid of those beside it. */
export interface Tile {
  readonly region: Region;
  readonly column: number;
  readonly row: number;
  readonly count: number;
  /** How many that is beside the others, from 0 for none to 4. */
  readonly level: number;
}

const steps = 4;

/**
 * The regions of today that lie in one and have a place on its grid, row by row; none where fewer than two have.
 * @param countOf what is counted in each
 */
export function tilesIn(parent: string, countOf: (region: Region) => number): Tile[] {
  const placed = portal
    .regionsWithin(parent)
    .flatMap((region) =>
      region.tile !== null && isThen(region, null) ? [{ region, ...region.tile, count: countOf(region) }] : [],
    );
  if (placed.length < 2) return [];
  const most = max(placed, ({ count }) => count) ?? 0;
  return sort(placed, (a, b) => a.row - b.row || a.column - b.column).map((tile) => ({
    ...tile,
    level: most === 0 ? 0 : Math.ceil((steps * tile.count) / most),
  }));
}
