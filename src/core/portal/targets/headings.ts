import type { Provision } from '../../../model/provision.ts';
import type { Task } from '../../../model/task.ts';

/**
 * The heading under which each provision stands, as printed: its own, the name of its task, or that of the
 * nearest provision above with one: 保障饮用水水源安全. Without one it is left out.
 */
export function readHeadings(provisions: readonly Provision[], tasks: readonly Task[]): Map<string, string> {
  const names = new Map(tasks.map(({ eid, name }) => [eid, name]));
  const headings = new Map<string, string>();
  // A provision stands behind the one that holds it.
  for (const { eid, parent, heading } of provisions) {
    const words = names.get(eid) ?? heading ?? (parent === null ? undefined : headings.get(parent));
    if (words !== undefined) headings.set(eid, words.trim().replace(/[。：]$/u, ''));
  }
  return headings;
}
