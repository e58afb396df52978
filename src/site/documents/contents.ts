import { provisionKinds } from '../../lexicon/provision-kinds.ts';
import type { Provision, ProvisionKind } from '../../model/provision.ts';

/** An entry of the contents list of a document. */
export interface ContentsEntry {
  readonly eid: string;
  readonly kind: ProvisionKind;
  readonly number: string | null;
  readonly heading: string;
  readonly children: ContentsEntry[];
}

/**
 * The headings of a document as a tree of at most `depth` levels, in document order. A numbered
 * provision without a heading of its own is not listed; an attachment may be headed by its text.
 */
export function contentsOf(provisions: readonly Provision[], depth = 2): ContentsEntry[] {
  const roots: ContentsEntry[] = [];
  const parents = new Map(provisions.map(({ eid, parent }) => [eid, parent]));
  const placed = new Map<string, { entry: ContentsEntry; level: number }>();

  for (const { eid, kind, number, heading: ownHeading, text } of provisions) {
    const heading = ownHeading ?? (kind === 'attachment' ? text : null);
    if (provisionKinds[kind].listed !== true || heading === null) continue;
    const above = nearest(eid, parents, placed);
    const level = above === undefined ? 1 : above.level + 1;
    if (level > depth) continue;
    const entry = { eid, kind, number, heading: withoutStop(heading), children: [] };
    (above === undefined ? roots : above.entry.children).push(entry);
    placed.set(eid, { entry, level });
  }
  return roots;
}

function nearest<Place>(
  eid: string,
  parents: ReadonlyMap<string, string | null>,
  placed: ReadonlyMap<string, Place>,
): Place | undefined {
  for (let up = parents.get(eid); up !== null && up !== undefined; up = parents.get(up)) {
    const place = placed.get(up);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** A lead sentence stands in the list without its full stop: `严格控制污染。`. */
function withoutStop(heading: string): string {
  return heading.replace(/[。：；]$/, '');
}
