import { provisionKinds } from '../../../lexicon/provision-kinds.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import type { Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import { readMarker } from './marker.ts';

/** Two neighbours whose numbers do not follow on each other. */
export interface NumberGap {
  kind: 'skipped' | 'repeated';
  before: string;
  after: string;
  raw: Span;
  /** eIds of the two; the first is null where the numbering does not begin at one. */
  eids: [before: string | null, after: string];
}

interface Numbered {
  value: number;
  /** Of an article put in between (第二条之一); 0 for any other. */
  branch: number;
  number: string;
  eid: string | null;
}

/** `3`, `3.1`, `B.2.1`: each level is counted by the last part of its number. */
function readDecimal(number: string): { value: number; branch: null } | null {
  const last =
    /^(?:[A-Z]|[\d０-９]{1,2})(?:[.．][\d０-９]{1,2}){0,4}[.．、]?$/u.test(number) &&
    /[\d０-９]+(?=[.．、]?$)/u.exec(number);
  return last ? { value: Number(foldWidth(last[0])), branch: null } : null;
}

/**
 * Finds where the numbering jumps. Each level is counted within its parent; one that goes on across its
 * parents, as the items of an action plan may (（五） first in chapter three), is counted through.
 */
export function findNumberGaps(provisions: readonly Provision[]): NumberGap[] {
  const gaps: NumberGap[] = [];
  const lastInParent = new Map<string, Numbered>();
  const lastOfKind = new Map<string, Numbered>();
  for (const provision of provisions) {
    if (provisionKinds[provision.kind].akn === undefined || provision.number === null) continue;
    const marker = readMarker(provision.number + '　') ?? readMarker(provision.number) ?? readDecimal(provision.number);
    if (!marker) continue;
    const { value } = marker;
    const branch = marker.branch ?? 0;
    const place = `${provision.kind} ${provision.parent ?? ''}`;
    const before = lastInParent.get(place);
    const through = lastOfKind.get(provision.kind);
    const last =
      before ??
      (value === 1 || through?.value !== value - 1 ? { value: 0, branch: 0, number: '', eid: null } : through);
    const follows = branch > 0 ? value === last.value && branch === last.branch + 1 : value === last.value + 1;
    if (!follows) {
      gaps.push({
        kind: value > last.value ? 'skipped' : 'repeated',
        before: last.number,
        after: provision.number,
        raw: provision.raw,
        eids: [last.eid, provision.eid],
      });
    }
    const own = { value, branch, number: provision.number, eid: provision.eid };
    lastInParent.set(place, own);
    lastOfKind.set(provision.kind, own);
  }
  return gaps;
}
