import type { Correction } from '../../model/correction.ts';
import type { Target } from '../../model/target.ts';
import { portal } from '../portal/portal.ts';

/** What an editor has changed in the words that a target is quoted from: who quotes them must know. */
export function emendationsOf({ document, raw }: Pick<Target, 'document' | 'raw'>): Correction[] {
  return portal
    .correctionsOf(document)
    .filter(
      ({ kind, raw: changed }) =>
        kind !== null && kind !== 'query' && changed.start < raw.end && raw.start < changed.end,
    );
}
