import { provisionKinds } from '../../lexicon/provision-kinds.ts';
import type { Provision } from '../../model/provision.ts';
import { portal } from '../portal/portal.ts';
import { joinSteps } from './receipt-labels.ts';

/** The last number of an eId: 3 of `sec_1__p_3`. */
function ordinal(eid: string): string | null {
  return /_([0-9]+(?:-[0-9]+)?)$/.exec(eid)?.[1] ?? null;
}

/** A marker that does not count: `——`, `•`. */
const bullet = /^[^\p{L}\p{N}]+$/u;

function step({ document, kind, number, eid, parent }: Provision): string {
  if (number !== null && !bullet.test(number.trim())) {
    const marker = number.trim().replace(/[.．]$|(?<=\d)、$/u, '');
    const holder = parent === null ? undefined : portal.provision(document, parent)?.kind;
    if (kind === 'note') return /^\d/u.test(marker) ? provisionKinds.note.label + marker : marker;
    // A bare figure would run into what stands before it: `专栏96`.
    return /^\d+$/u.test(marker) ? `第${marker}${holder === 'box' ? '项' : '点'}` : marker;
  }
  const order = ordinal(eid);
  if (order === null) return provisionKinds[kind].label;
  if (kind === 'p') return `第${order}段`;
  if (kind === 'item') return `第${order}项`;
  return kind === 'row' ? `第${order}行` : `${provisionKinds[kind].label}${order}`;
}

/** Parts of a document before and behind its numbered text, which have no provision of their own. */
const frames: Readonly<Record<string, string>> = { notice: '通知', preamble: '引言', conclusion: '结尾' };

/** Of a provision as it was read: all that stand under it ask for it, and each page that names it. */
interface Place {
  readonly steps: readonly string[];
  readonly words: string;
}

const places = new WeakMap<Provision, Place>();
const known = new WeakMap<Provision, readonly string[]>();

function stepsTo(provision: Provision): readonly string[] {
  const found = known.get(provision);
  if (found !== undefined) return found;
  const { document, parent } = provision;
  const holder = parent === null ? undefined : portal.provision(document, parent);
  const steps = [...(holder === undefined ? [] : stepsTo(holder)), step(provision)];
  known.set(provision, steps);
  return steps;
}

function placeOf(provision: Provision): Place {
  const found = places.get(provision);
  if (found !== undefined) return found;
  const frame = frames[provision.eid.split('__')[0] ?? ''] ?? [];
  const steps = [frame, ...stepsTo(provision)].flat();
  const place = { steps, words: joinSteps(steps) };
  places.set(provision, place);
  return place;
}

/** Where a provision stands, from the outermost step to the innermost: `二、`, `（一）`, `第3段`. */
export function placeSteps(document: string, eid: string): readonly string[] {
  const provision = portal.provision(document, eid);
  return provision === undefined ? [eid] : placeOf(provision).steps;
}

/** Where a provision stands, in words: `二、（一）第3段`, `十二、（五）专栏9第6项`, `引言第1段`. */
export function placeWords(document: string, eid: string): string {
  const provision = portal.provision(document, eid);
  return provision === undefined ? joinSteps([eid]) : placeOf(provision).words;
}
