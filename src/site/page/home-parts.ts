import type { HomePart } from '../../model/portal.ts';
import { dueBars, topicBars } from '../charts/bars.ts';
import { isDocumentsParted, newestDocuments } from '../documents/document-lists.ts';
import { documents } from '../portal/data.ts';
import { profile } from '../portal/profile.ts';
import { questions } from '../questions.ts';
import { districtGroups } from '../regions/districts.ts';
import { dueTargets } from '../charts/outcomes.ts';
import { plansInForce, yearsToCome } from '../targets/now.ts';
import { leadingFigures } from '../summaries/summaries.ts';

/** Whether there is something to show in a part of the home page. */
const filled: Record<HomePart, () => boolean> = {
  questions: () => questions().length > 0,
  districts: () => districtGroups().length > 0,
  documents: () => true,
  now: () => plansInForce().length + dueTargets().length + yearsToCome().length > 0,
  figures: () =>
    (isDocumentsParted() ? newestDocuments() : documents).some(({ id }) => leadingFigures(id, 1).length > 0),
  deadlines: () => dueBars().length > 0,
  topics: () => topicBars().length > 0,
  sections: () => true,
  promises: () => true,
};

/** The parts of the home page that the portal has, in its order. */
export function homeParts(): HomePart[] {
  return profile.home.filter((part) => filled[part]());
}
