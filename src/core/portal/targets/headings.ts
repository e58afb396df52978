import type { Provision } from '../../../model/provision.ts';
import type { Task } from '../../../model/task.ts';

/**
 * The heading under which each provision stands, as printed: its own, the name of its task, or that of the
 * nearest provision above with one: 保障饮用水水源安全. Without one it is left out. What goes on behind 一是…二是…
 * does not stand under the last of them.
 */
export function readHeadings(provisions: readonly Provision[], tasks: readonly Task[]): Map<string, string> {
  const names = new Map(tasks.map(({ eid, name }) => [eid, name]));
  const headings = new Map<string, string>();
  // A provision stands behind the one that holds it.
  const byEid = new Map(provisions.map((provision) => [provision.eid, provision]));
  for (const { eid, kind, parent, heading } of provisions) {
    const above = parent === null ? undefined : byEid.get(parent);
    const holder = kind === 'p' && above?.kind === 'point' ? above.parent : parent;
    const words = names.get(eid) ?? heading ?? (holder === null ? undefined : headings.get(holder));
    if (words !== undefined) headings.set(eid, words.trim().replace(/[。：]$/u, ''));
  }
  return headings;
}
