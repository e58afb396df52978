import { isAnswered } from '../core/portal/featured.ts';
import type { FeaturedQuestion } from '../model/portal.ts';
import {
  bodies,
  comparisons,
  documents,
  gazettes,
  indicators,
  pairs,
  regions,
  targets,
  topics,
} from './portal/data.ts';
import { profile } from './portal/profile.ts';
import { timeline, timelinePath } from './targets/timeline-list.ts';

/** A question that readers bring, and the page that answers it. */
export interface Question {
  readonly words: string;
  readonly path: string;
}

const records = { bodies, comparisons, documents, gazettes, indicators, pairs, regions, targets, topics };

/** Questions of the owner's choice; one whose page this portal does not have is left out. */
export function questions(): Question[] {
  return profile.questions.filter(hasPage).map(({ words, answer }) => ({ words, path: pathOf(answer) }));
}

const reports = 'timeline/#reports';

function pathOf(answer: string): string {
  return answer === reports ? timelinePath('reports') : `/${answer}`;
}

function hasPage({ answer }: FeaturedQuestion): boolean {
  const hasReports = answer !== reports || timeline().rounds.some(({ id }) => id === 'reports');
  return hasReports && isAnswered(answer, records);
}
