import type { Provision } from '../../model/provision.ts';
import type { Span } from '../../model/span.ts';
import { hierarchy, readMarker } from './marker.ts';

/** Two neighbours whose numbers do not follow on each other. */
export interface NumberGap {
  kind: 'skipped' | 'repeated';
  before: string;
  after: string;
  raw: Span;
}

const numbered: ReadonlySet<string> = new Set(hierarchy);

/**
 * Finds where the numbering jumps. Each level is counted within its parent; one that goes on across its
 * parents, as the items of an action plan may (（五） first in chapter three), is counted through.
 */
export function findNumberGaps(provisions: readonly Provision[]): NumberGap[] {
  const gaps: NumberGap[] = [];
  const lastInParent = new Map<string, { value: number; number: string }>();
  const lastOfKind = new Map<string, { value: number; number: string }>();
  for (const provision of provisions) {
    if (!numbered.has(provision.kind) || provision.number === null) continue;
    const value = readMarker(provision.number + '　')?.value ?? readMarker(provision.number)?.value;
    if (value === undefined) continue;
    const place = `${provision.kind} ${provision.parent ?? ''}`;
    const before = lastInParent.get(place);
    const through = lastOfKind.get(provision.kind);
    const last = before ?? (value === 1 || through?.value !== value - 1 ? { value: 0, number: '' } : through);
    if (value !== last.value + 1) {
      gaps.push({
        kind: value > last.value ? 'skipped' : 'repeated',
        before: last.number,
        after: provision.number,
        raw: provision.raw,
      });
    }
    lastInParent.set(place, { value, number: provision.number });
    lastOfKind.set(provision.kind, { value, number: provision.number });
  }
  return gaps;
}
