import { findGoals } from '../things/find-goals.ts';
import { goalKey, type Goal } from '../things/goal.ts';
import type { NumberedThing, ThingReader } from '../things/thing-reader.ts';
import type { AnswerCard, AnswerItem } from './answer.ts';
import { cardOf } from './amounts.ts';
import type { AnswerSources, Question } from './answer-question.ts';
import { keysOfRegion } from './goals-asked.ts';
import { itemOf, latestFirst, withoutRepeats, wordsOf } from './items.ts';
import { passageItems } from './passages.ts';

const mostItems = 10;

/** What a body or a region is to do, or what is due in a year. */
export async function dutyCards(sources: AnswerSources, question: Question): Promise<AnswerCard[]> {
  const { bodies, regions } = question.asked;
  const cards = [
    ...bodies.map((body) => bodyCards(sources, question, body)),
    ...(bodies.length > 0 ? [] : regions.map((region) => regionCards(sources.reader, question, region))),
  ];
  if (cards.length > 0) return (await Promise.all(cards)).flat();
  return [await yearCard(sources.reader, question)];
}

/** What a body leads, else what it has another part in; where nothing of it falls due then, what it has issued and what speaks of both. */
async function bodyCards(sources: AnswerSources, question: Question, body: NumberedThing): Promise<AnswerCard[]> {
  const { reader } = sources;
  const { id, name, path } = body;
  const years = yearsOf(question);
  const [leads, joins, ever] = await Promise.all([
    goalsUnder(reader, [[goalKey('lead', id)], ...years]),
    goalsUnder(reader, [[goalKey('joins', id)], ...years]),
    goalsUnder(reader, [[goalKey('lead', id), goalKey('joins', id)]]),
  ]);
  const due = dueOf(question);
  const notes = [
    leads.count > 0
      ? `牵头的${due}目标${String(leads.count)}项。`
      : `本站收录的文件中未见写明由${name}牵头的${due}目标。`,
    ...(joins.count > 0 ? [`参与或列为责任单位的${due}${String(joins.count)}项。`] : []),
    ...(leads.count + joins.count === 0 && ever.count > 0 ? [`不限年份共${String(ever.count)}项。`] : []),
  ];
  const more = [{ label: `${name}的全部任务`, path }];
  const own = listCard(question, '要做什么', leads.count > 0 ? leads : joins, notes, more);
  if (leads.count > 0) return [own];
  const [issued, named] = await Promise.all([
    goalsUnder(reader, [[goalKey('issuer', name)], ...years]),
    years.length === 0 ? [] : passagesOf(sources, question, id),
  ]);
  return [
    own,
    ...(issued.count === 0
      ? []
      : [
          {
            ...listCard(question, '', issued, [`${String(issued.count)}项，原文没有写明由谁牵头的也在内。`]),
            asked: `${name}印发的文件所定的${due}目标`,
          },
        ]),
    ...(named.length === 0
      ? []
      : [
          {
            ...cardOf(question, '', named, named.length, []),
            asked: `交给${name}、写到${question.asked.yearWords}的条文`,
          },
        ]),
  ];
}

/** Passages that give a body work and name one of the years. */
async function passagesOf({ passages }: AnswerSources, { asked }: Question, body: string): Promise<AnswerItem[]> {
  const found = await Promise.all(
    asked.years.map((year) => passageItems(passages, { query: `${year}年`, filters: { body } }, () => '')),
  );
  return found.flat().slice(0, mostItems);
}

/** What names a region, and what holds of the whole area that it lies in. */
async function regionCards(reader: ThingReader, question: Question, region: NumberedThing): Promise<AnswerCard[]> {
  const { name, path, within } = region;
  const years = yearsOf(question);
  const due = dueOf(question);
  const own = async (): Promise<AnswerCard> => {
    const found = await goalsUnder(reader, [keysOfRegion(region), ...years]);
    const notes =
      found.count > 0
        ? [`写明${name}的${due}目标${String(found.count)}项。`]
        : [`本站收录的文件中未见写明${name}的${due}目标。`];
    return listCard(question, '要做什么', { ...found, goals: found.goals.toSorted(latestFirst) }, notes, [
      { label: `${name}的页面`, path },
    ]);
  };
  const wide = within.toReversed().map(async (above): Promise<AnswerCard> => {
    const everywhere = [[goalKey('jurisdiction', above)], [goalKey('region', 'none')], ...years];
    const [measured, all] = await Promise.all([
      goalsUnder(reader, [...everywhere, [goalKey('indicator', 'any')]]),
      goalsUnder(reader, everywhere),
    ]);
    const notes = [`不分地区的${due}目标${String(all.count)}项，${name}也在其中；先列主要指标。`];
    const card = listCard(question, '', measured.count > 0 ? measured : all, all.count > 0 ? notes : []);
    return { ...card, asked: `${above}全域的目标` };
  });
  return Promise.all([own(), ...wide]);
}

/** What is due in some years, the registered measures first. */
async function yearCard(reader: ThingReader, question: Question): Promise<AnswerCard> {
  const { levels, yearWords } = question.asked;
  const level = levels.length === 0 ? [] : [levels.map((each) => goalKey('level', each))];
  const within = [...yearsOf(question), ...level];
  const [measured, all] = await Promise.all([
    goalsUnder(reader, [...within, [goalKey('indicator', 'any')]]),
    goalsUnder(reader, within),
  ]);
  const due = yearWords === '' ? '' : `期限为${yearWords}的`;
  const notes =
    all.count > 0 ? [`${due}目标${String(all.count)}项；先列主要指标。`] : [`本站收录的文件中未见${due}目标。`];
  const more = [{ label: '时间表', path: '/timeline/' }];
  return listCard(question, '要做到什么', measured.count > 0 ? measured : all, notes, more);
}

function yearsOf({ asked: { years } }: Question): string[][] {
  return years.length === 0 ? [] : [years.map((year) => goalKey('year', year))];
}

/** `期限为2025年的`, before what is due; empty where no year is asked for. */
function dueOf({ asked: { years, yearWords } }: Question): string {
  return years.length === 0 ? '' : `期限为${yearWords}的`;
}

interface Listed {
  readonly count: number;
  readonly goals: readonly Goal[];
}

async function goalsUnder(reader: ThingReader, within: readonly (readonly string[])[]): Promise<Listed> {
  const { count, goals } = await findGoals(reader, {
    measure: '',
    indicators: [],
    within: [...within, [goalKey('asks', 'any')]],
  });
  return { count, goals: withoutRepeats(goals.map(({ goal }) => goal)) };
}

function listCard(
  question: Question,
  told: string,
  { count, goals }: Listed,
  notes: readonly string[],
  more: AnswerCard['more'] = [],
): AnswerCard {
  const items = goals.slice(0, mostItems).map((goal) => itemOf(goal, { words: wordsOf(goal) }));
  return cardOf(question, told, items, count, notes, more);
}
