import { goalKey } from '../things/goal.ts';
import type { ThingReader } from '../things/thing-reader.ts';
import type { AnswerCard } from './answer.ts';
import { cardOf, notesOf } from './amounts.ts';
import type { Question } from './answer-question.ts';
import { goalsAsked } from './goals-asked.ts';
import { itemOf, withoutRepeats } from './items.ts';

const mostItems = 12;

/** What comes round and makes something known: reports, disclosures, reviews. */
export async function scheduleCard(reader: ThingReader, question: Question): Promise<AnswerCard> {
  const { recurrence, measures } = question.asked;
  const often = recurrence === null ? [] : [[goalKey('recurring', recurrence)]];
  const found = await goalsAsked(reader, question.asked, [[goalKey('report', 'any')], ...often]);
  const goals = withoutRepeats(found.goals.map(({ goal }) => goal));
  const items = goals.slice(0, mostItems).map((goal) => itemOf(goal));
  const notes = [
    ...notesOf(question, found, goals, false),
    ...(goals.length === 0
      ? [`本站收录的文件中未见${measures.length === 0 ? '这样' : '与此有关'}的定期公布、报告义务。`]
      : []),
  ];
  return cardOf(question, '定期公布、报告', items, found.count, notes, [
    { label: '全部定期事项', path: '/timeline/#reports' },
  ]);
}
