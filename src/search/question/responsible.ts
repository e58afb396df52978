import type { AnswerCard, AnswerItem } from './answer.ts';
import { cardOf, notesOf } from './amounts.ts';
import type { AnswerSources, Question } from './answer-question.ts';
import { goalsAsked } from './goals-asked.ts';
import { itemOf, withoutRepeats, wordsOf } from './items.ts';
import { passageItems } from './passages.ts';

const mostItems = 6;

/** Who leads a thing or answers for it, document by document: as its goals say, else as the notes of the passages do. */
export async function responsibleCard(sources: AnswerSources, question: Question): Promise<AnswerCard> {
  const found = await goalsAsked(sources.reader, question.asked);
  const goals = withoutRepeats(found.goals.map(({ goal }) => goal)).filter(({ answering }) => answering !== '');
  const byAnswering = Map.groupBy(goals, ({ answering, document }) => `${document.path} ${answering}`);
  const items = [...byAnswering.values()].flatMap(([goal, ...others]): AnswerItem[] => {
    if (goal === undefined) return [];
    const more = others.length === 0 ? '' : `，另有${String(others.length)}项同由其负责`;
    return [itemOf(goal, { words: goal.answering, remark: wordsOf(goal) + more })];
  });
  if (items.length > 0)
    return cardOf(question, '谁负责', items.slice(0, mostItems), items.length, notesOf(question, found, goals, true));
  const passages = await answeringPassages(sources, question);
  const notes =
    passages.length > 0
      ? ['没有同名的目标；下列是写到它的条文，及其责任说明。']
      : question.asked.measures.length > 0
        ? ['本站收录的文件中未见写明由谁负责。']
        : [];
  return cardOf(question, '谁负责', passages.slice(0, mostItems), passages.length, notes);
}

/** Passages that hold the measure and whose notes name who answers for them. */
async function answeringPassages({ reader, passages }: AnswerSources, { asked }: Question): Promise<AnswerItem[]> {
  if (asked.shown === '') return [];
  return passageItems(
    passages,
    { query: asked.shown, filters: {} },
    async (text, eid) => (await reader.dutiesIn(text))[eid] ?? null,
  );
}
