import { mean } from 'd3-array';

/**
 * Moves places apart until neighbours are `room` from each other, all together as little as can be: those that
 * crowd share out their shift to both sides. The order, which must be ascending, stays.
 */
export function spread(places: readonly number[], room: number): number[] {
  // Without the room that each needs, crowding places are those that run backwards.
  const blocks: number[][] = [];
  for (const [index, place] of places.entries()) {
    blocks.push([place - index * room]);
    for (;;) {
      const [above, last] = blocks.slice(-2);
      if (above === undefined || last === undefined || (mean(above) ?? 0) <= (mean(last) ?? 0)) break;
      blocks.splice(-2, 2, [...above, ...last]);
    }
  }
  return blocks.flatMap((block) => block.map(() => mean(block) ?? 0)).map((place, index) => place + index * room);
}
