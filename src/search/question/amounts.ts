import type { Goal } from '../things/goal.ts';
import type { ThingReader } from '../things/thing-reader.ts';
import type { AnswerCard } from './answer.ts';
import type { Question } from './answer-question.ts';
import { understood } from './asked.ts';
import { goalsAsked, type GoalsAsked } from './goals-asked.ts';
import { itemOf, latestFirst, withoutRepeats, wordsOf } from './items.ts';

/** Most items of a card. */
const mostItems = 10;
/** Likeness that the words of a goal must have where nothing says that a goal is asked for. */
const leastUnasked = 0.7;

/** What is asked for: the goals of a measure, the latest first. */
export async function amountCard(reader: ThingReader, question: Question): Promise<AnswerCard> {
  const { kind, value } = question.asked;
  const found = await goalsAsked(reader, question.asked);
  const like = kind === null ? found.goals.filter(({ likeness }) => likeness >= leastUnasked) : found.goals;
  const ordered = withoutRepeats(like.map(({ goal }) => goal).toSorted(latestFirst));
  const goals =
    value === null ? ordered : ordered.toSorted((a, b) => Number(b.value === value) - Number(a.value === value));
  const told = kind === null ? '目标' : kind === 'when' ? '什么时候' : '目标是多少';
  const items = goals.slice(0, mostItems).map((goal) => itemOf(goal, { remark: remarkOf(goal) }));
  return cardOf(question, told, items, goals.length, notesOf(question, found, goals, kind !== null));
}

/** Who answers for a goal, and what became of it where that is reported. */
function remarkOf({ answering, outcome }: Goal): string | null {
  const reported = outcome === null || outcome[0] === '未见报告' ? '' : `结果：${outcome[0]}`;
  return [reported, answering].filter((part) => part !== '').join('；') || null;
}

/** Whether the goals of a measure were reached, as far as the texts report. */
export async function outcomeCard(reader: ThingReader, question: Question): Promise<AnswerCard> {
  const found = await goalsAsked(reader, question.asked);
  const goals = withoutRepeats(
    found.goals.map(({ goal }) => goal).toSorted((a, b) => told(b) - told(a) || latestFirst(a, b)),
  );
  const items = goals.slice(0, mostItems).map((goal) => {
    const [label, sentence] = goal.outcome ?? ['未见报告', '本站收录的文件中未见它的完成情况；这不等于没有达到。'];
    return itemOf(goal, { words: `${label}（目标：${wordsOf(goal)}）`, remark: sentence });
  });
  return cardOf(question, '达到了吗', items, goals.length, notesOf(question, found, goals, true));
}

/** What is reported stands before what is not. */
function told({ outcome }: Goal): number {
  return Number(outcome !== null && outcome[0] !== '未见报告');
}

/** What had to be left out, that names are only alike, that nothing is recorded. */
export function notesOf({ asked }: Question, found: GoalsAsked, goals: readonly Goal[], isAsked: boolean): string[] {
  const measure = understood(asked);
  if (goals.length === 0)
    return isAsked && asked.measures.length > 0 ? [`本站收录的文件中未见关于“${measure}”的目标。`] : [];
  const isAlike = found.goals.every(({ likeness }) => likeness < 1);
  return [...found.notes, ...(isAlike ? ['没有名称与所问完全相同的目标，下列是名称相近的，请以原句为准。'] : [])];
}

/** A card that says what was understood. */
export function cardOf(
  { asked }: Question,
  told: string,
  items: AnswerCard['items'],
  count: number,
  notes: readonly string[],
  more: AnswerCard['more'] = [],
): AnswerCard {
  return { asked: [understood(asked), told].filter((part) => part !== '').join(' · '), items, count, notes, more };
}
