import type { Portal } from '../../src/core/portal/build.ts';
import { isOwnCell } from '../../src/model/table.ts';
import { provisionKinds } from '../../src/lexicon/provision-kinds.ts';

/** What of two readings of one text is compared. */
export const aspects = ['outline', 'paragraphs', 'cells', 'targets'] as const;
export type Aspect = (typeof aspects)[number];

/** How two readings agree in one aspect: what both have, and what one alone has. */
export interface Agreement {
  both: number;
  before: string[];
  after: string[];
}

/** The facts of a reading by aspect, each in words that say all that is compared. */
export function factsOf(portal: Portal | null): Record<Aspect, string[]> {
  if (portal === null) return { outline: [], paragraphs: [], cells: [], targets: [] };
  const { provisions, tables, targets } = portal;
  const units = provisions.filter(({ kind }) => provisionKinds[kind].akn !== undefined);
  return {
    outline: units.map(({ eid, number, heading }) => `${eid} ${number ?? ''} ${heading ?? ''}`),
    paragraphs: provisions.filter(({ text }) => text !== '').map(({ eid, text }) => `${eid} ${text}`),
    cells: tables.flatMap(({ rows }) =>
      rows.flatMap((row, at) =>
        row.cells.flatMap((cell, column) =>
          cell !== null && cell !== '' && isOwnCell(row, column) ? [`${at}:${column} ${squeeze(cell)}`] : [],
        ),
      ),
    ),
    targets: targets.map(({ quote, value, valueMax, unit, deadline }) =>
      JSON.stringify([quote, value, valueMax, unit, deadline]),
    ),
  };
}

/** The lines of a cell are its layout and no fact. */
function squeeze(cell: string): string {
  return cell.replaceAll(/\s+/gu, '');
}

/** Compares facts, each as often as it stands there. */
export function compare(before: readonly string[], after: readonly string[]): Agreement {
  const left = new Map<string, number>();
  for (const fact of before) left.set(fact, (left.get(fact) ?? 0) + 1);
  const more = after.filter((fact) => {
    const times = left.get(fact) ?? 0;
    left.set(fact, times - 1);
    return times <= 0;
  });
  const less = [...left].flatMap(([fact, times]) => Array.from({ length: Math.max(0, times) }, () => fact));
  return { both: after.length - more.length, before: less, after: more };
}

/** The share of what either has that both have, counted on both sides; null where neither has anything. */
export function shareOf({ both, before, after }: Agreement): number | null {
  const all = 2 * both + before.length + after.length;
  return all === 0 ? null : (2 * both) / all;
}
