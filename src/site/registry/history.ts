import type { Succession } from '../../model/body.ts';

/** An entry of a registry whose place others may have taken. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly successors: readonly Succession[];
}

/** An entry that went before another or came after it, when and why. */
interface Step {
  readonly year: number;
  readonly reason: string;
  readonly name: string;
  /** Path of its page. */
  readonly path: string;
}

/** What an entry came from, and what became of it. */
export interface History {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

/**
 * The history of an entry of a registry.
 * @param predecessors entries whose place it has taken
 * @param find the entry with an id
 * @param folder path that the pages of the registry stand below: `/bodies/`
 */
export function historyOf(
  entry: Entry,
  predecessors: readonly Entry[],
  find: (id: string) => Entry | undefined,
  folder: string,
): History {
  const step = (id: string, { year, reason }: Succession): Step => ({
    year,
    reason,
    name: find(id)?.name ?? id,
    path: `${folder}${id}/`,
  });
  return {
    before: predecessors.flatMap(({ id, successors }) =>
      successors.filter((succession) => succession.id === entry.id).map((succession) => step(id, succession)),
    ),
    after: entry.successors.map((succession) => step(succession.id, succession)),
  };
}
