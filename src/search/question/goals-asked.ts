import { findGoals, type FoundGoal } from '../things/find-goals.ts';
import { goalKey } from '../things/goal.ts';
import type { NumberedThing, ThingReader } from '../things/thing-reader.ts';
import type { Asked } from './asked.ts';

/** The goals that a question is about, with what had to be left out of it to find any. */
export interface GoalsAsked {
  readonly goals: readonly FoundGoal[];
  readonly count: number;
  readonly notes: readonly string[];
}

/** Keys that goals must have one of, list by list. */
type Within = readonly (readonly string[])[];

/** Keys of the place, level and years that a question names, each with the words to say that nothing has it. */
function limitsOf({ regions, levels, years, yearWords, bodies }: Asked) {
  const place = regions.length === 0 ? [] : [regions.flatMap(keysOfRegion)];
  const body = bodies.length === 0 ? [] : [bodies.flatMap(({ id }) => [goalKey('lead', id), goalKey('joins', id)])];
  const level = levels.length === 0 ? [] : [levels.map((each) => goalKey('level', each))];
  const year = years.length === 0 ? [] : [years.map((each) => goalKey('year', each))];
  return { place, body, level, year, yearWords };
}

/** Goals for a region: those that name it, and those of texts that are for it alone. */
export function keysOfRegion({ id, name }: NumberedThing): string[] {
  return [goalKey('region', id), goalKey('jurisdiction', name)];
}

/**
 * The goals that a question asks for; where none has its place or year, those that fit but for that, and a note that
 * says so.
 */
export async function goalsAsked(reader: ThingReader, asked: Asked, further: Within = []): Promise<GoalsAsked> {
  const { place, body, level, year, yearWords } = limitsOf(asked);
  const fixed = [...further, ...level, ...body];
  const search = (within: Within) => searchMeasures(reader, asked, within);
  const whole = await search([...fixed, ...place, ...year]);
  if (whole.count > 0) return { ...whole, notes: [] };
  const [region] = asked.regions;
  if (year.length > 0) {
    const otherYears = await search([...fixed, ...place]);
    if (otherYears.count > 0)
      return { ...otherYears, notes: [`本站收录的文件中未见期限为${yearWords}的，下列是其他年份的。`] };
  }
  if (region === undefined) return { ...whole, notes: [] };
  const above = region.within.map((name) => goalKey('jurisdiction', name));
  if (above.length === 0) return { ...whole, notes: [] };
  const wider = await search([...fixed, above, ...year]);
  const note = `本站收录的文件中未见只对${region.name}提出的，下列是${region.within.toReversed().join('、')}的要求。`;
  return { ...wider, notes: wider.count > 0 ? [note] : [] };
}

/** By the words of the measure and by those that mean the same; a topic is searched as one where no goal is called so. */
async function searchMeasures(reader: ThingReader, asked: Asked, within: Within): Promise<Omit<GoalsAsked, 'notes'>> {
  const { measures, indicators, topics } = asked;
  const ids = indicators.map(({ id }) => id);
  if (measures.length === 0) return findGoals(reader, { measure: '', indicators: [], within });
  const found = await Promise.all(measures.map((measure) => findGoals(reader, { measure, indicators: ids, within })));
  const goals = [...new Map(found.flatMap((each) => each.goals).map((each) => [each.goal.id, each])).values()];
  const best = goals.reduce((most, { likeness }) => Math.max(most, likeness), 0);
  const kept = best === 1 ? goals.filter(({ likeness }) => likeness === 1) : goals;
  if (kept.length > 0 || topics.length === 0) return { goals: kept, count: kept.length };
  return findGoals(reader, {
    measure: '',
    indicators: [],
    within: [...within, topics.map(({ id }) => goalKey('topic', id))],
  });
}
