import type { BesideText } from '../../markdown/beside-text.ts';
import { termsUsedIn } from '../glossary/used-terms.ts';
import { portal } from './portal.ts';

/** What the page of a document or gazette issue is set with, beside its text. */
export function besideText(id: string): BesideText {
  return {
    corrections: portal.correctionsOf(id),
    tables: portal.tablesOf(id),
    mentions: portal.mentionsOf(id),
    targets: portal.targetsOf(id),
    glossary: termsUsedIn(id),
  };
}
