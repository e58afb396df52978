import type { Mandate } from '../../model/mandate.ts';
import type { Target } from '../../model/target.ts';
import { mandates } from '../portal/data.ts';

/** The general duties that cover a target. */
export function mandatesOn(target: Target): Mandate[] {
  return mandates.filter(({ id }) => target.mandates.includes(id));
}

/** The general duties of a body. */
export function mandatesOf(body: string): Mandate[] {
  return mandates.filter(({ bodyIds }) => bodyIds.includes(body));
}
