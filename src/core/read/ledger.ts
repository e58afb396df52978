import { bisector } from 'd3-array';
import type { Correction } from '../../model/correction.ts';
import type { Provision } from '../../model/provision.ts';
import { CORRECTION } from './repair/repair.ts';
import type { PlacedCorrection } from './repair/corrections.ts';
import type { Revision } from './text/revision.ts';

/**
 * Writes the public ledger of a text: a line for each run of source characters that is not published as
 * it stands, and one for each query.
 */
export function writeLedger(
  document: string,
  raw: string,
  revision: Revision,
  provisions: readonly Provision[],
  corrections: readonly PlacedCorrection[],
): Correction[] {
  const changes = corrections.filter(({ correction }) => correction.after !== undefined);
  const lines = revision
    .filter((piece) => piece.causes.length > 0 && (piece.end > piece.start || piece.text !== ''))
    .map((piece): Correction => {
      const reviewed = changes.find(({ span }) => span.start >= piece.start && span.end <= piece.end)?.correction;
      return {
        document,
        eid: provisionAt(provisions, piece.start),
        raw: { start: piece.start, end: piece.end },
        before: raw.slice(piece.start, piece.end),
        after: piece.text,
        rules: piece.causes.filter((cause) => cause !== CORRECTION),
        kind: reviewed?.kind ?? null,
        reason: reviewed?.reason ?? null,
        on: reviewed?.on ?? null,
      };
    });
  const queries = corrections
    .filter(({ correction }) => correction.after === undefined)
    .map(({ span, correction }): Correction => ({
      document,
      eid: provisionAt(provisions, span.start),
      raw: span,
      before: correction.before,
      after: correction.before,
      rules: [],
      kind: correction.kind,
      reason: correction.reason,
      on: correction.on ?? null,
    }));
  return [...lines, ...queries].sort((a, b) => a.raw.start - b.raw.start || a.raw.end - b.raw.end);
}

const byEnd = bisector(({ raw }: Provision) => raw.end);

/** The provision that a source span touches, else the one that it stands before; provisions stand in the order of the source. */
function provisionAt(provisions: readonly Provision[], start: number): string | null {
  return provisions[byEnd.right(provisions, start)]?.eid ?? null;
}
