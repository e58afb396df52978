import type { BesideText } from '../../markdown/beside-text.ts';
import { reviewedPath, reviewOf } from '../corrections/places.ts';
import { termsUsedIn } from '../glossary/used-terms.ts';
import { portal } from './portal.ts';

/** What the page of a document or gazette issue is set with, beside its text. */
export function besideText(id: string): BesideText {
  return {
    queries: reviewOf(id).queries.map((query) => ({ query, path: reviewedPath(query) })),
    tables: portal.tablesOf(id),
    mentions: portal.mentionsOf(id),
    targets: portal.targetsOf(id),
    glossary: termsUsedIn(id),
  };
}
