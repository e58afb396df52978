import { opening } from '../core/read/text/cut.ts';
import { provisionKinds } from '../lexicon/provision-kinds.ts';
import type { ProvisionKind } from '../model/provision.ts';
import { isHeadingOnly, type ProvisionNode } from './provision.ts';

const deepest = 6;

/**
 * Levels of the headings of a text, by eId. The page has the only `h1`; the title of the text is an
 * `h2`, its sections an `h3`, and each heading stands one level below the one that encloses it. The
 * contents page of a gazette stands under the `h2` of the printed matter.
 */
export function headingLevels(provisions: readonly ProvisionNode[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let outermost = 2;
  for (const provision of provisions) {
    const { kind, eid } = provision;
    if (!isHeading(provision)) continue;
    const enclosing = enclosingLevel(eid, levels);
    const level = enclosing === undefined ? topLevel(kind, outermost) : enclosing + 1;
    levels.set(eid, Math.min(level, deepest));
    if (kind === 'title') outermost = 3;
    if (kind === 'contents') outermost = 4;
  }
  return levels;
}

function topLevel(kind: ProvisionKind, outermost: number): number {
  if (kind === 'title' || kind === 'attachment') return 2;
  return kind === 'contents' ? Math.max(outermost, 3) : outermost;
}

/** Whether a provision is printed as a heading: titles, and numbered provisions that consist of a heading alone. */
function isHeading(provision: ProvisionNode): boolean {
  const { heading } = provisionKinds[provision.kind];
  return heading === 'always' || (heading === 'alone' && isHeadingOnly(provision));
}

function enclosingLevel(eid: string, levels: ReadonlyMap<string, number>): number | undefined {
  for (let up = parentOf(eid); up !== undefined; up = parentOf(up)) {
    const level = levels.get(up);
    if (level !== undefined) return level;
  }
  return undefined;
}

/** `sec_1__subsec_2` → `sec_1`. */
function parentOf(eid: string): string | undefined {
  const cut = eid.lastIndexOf('__');
  return cut === -1 ? undefined : opening(eid, cut);
}
