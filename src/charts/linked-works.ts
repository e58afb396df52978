import type { MapLink } from './citation-map.ts';
import type { MapWork } from './map-places.ts';

/** So many of the works, those that the most links begin or end at; of equals the earlier. They stay in their order. */
export function mostLinked(works: readonly MapWork[], links: readonly MapLink[], most: number): readonly MapWork[] {
  if (works.length <= most) return works;
  const counts = new Map<string, number>();
  for (const id of links.flatMap(({ from, to }) => [from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const countOf = ({ id }: MapWork) => counts.get(id) ?? 0;
  const chosen = new Set(works.toSorted((a, b) => countOf(b) - countOf(a)).filter((_, index) => index < most));
  return works.filter((work) => chosen.has(work));
}
