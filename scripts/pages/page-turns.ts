import type { PlannedPage } from './bundle.ts';

/** Files that tell the sizes of all others: made after them, they need not make these once more. */
const summing: readonly string[] = ['data/datapackage.json', 'data/portal.zip'];

/**
 * Parts pages into turns: a thread that takes one makes all of its pages, one after the other. Those of one text stand
 * in one turn, so that its rows are read once. Turns of files alone come first: those of the data take longest.
 * @returns places in the list, turn by turn
 */
export function pageTurns(pages: readonly Pick<PlannedPage, 'file' | 'isPage'>[]): number[][] {
  const turns = Map.groupBy(pages.keys(), (at) => subjectOf(pages[at]?.file ?? ''));
  const ranked = Map.groupBy(turns, ([subject, turn]) =>
    rankOf(
      subject,
      turn.some((at) => pages[at]?.isPage),
    ),
  );
  return [0, 1, 2].flatMap((rank) => (ranked.get(rank) ?? []).map(([, turn]) => turn));
}

function rankOf(subject: string, hasPages: boolean): number {
  if (hasPages) return 2;
  return summing.includes(subject) ? 1 : 0;
}

/** What a page is about: `plan` of `documents/plan/cite/index.html`, `corrections/plan/2/index.html` and `sources/plan.md`. */
function subjectOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  // Each file of the data holds rows of its own.
  if (first === 'data' || second === '' || second === 'index.html') return file;
  return second.replace(/\..*$/u, '');
}
