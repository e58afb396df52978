import { goalKey } from '../things/goal.ts';
import type { Pair } from '../things/thing-index.ts';
import type { ThingReader } from '../things/thing-reader.ts';
import type { AnswerCard, AnswerItem } from './answer.ts';
import { cardOf } from './amounts.ts';
import type { Question } from './answer-question.ts';
import { goalsAsked } from './goals-asked.ts';
import { itemOf, wordsOf } from './items.ts';

const mostItems = 8;

/** Which of two texts asks for more, goal by goal, as far as the portal sets them side by side. */
export async function stricterCard(reader: ThingReader, question: Question): Promise<AnswerCard> {
  const { levels, measures } = question.asked;
  // Both texts are meant: a goal of either level has its answer in the other.
  const asked = { ...question.asked, levels: [] };
  const [found, pairs] = await Promise.all([goalsAsked(reader, asked, [[goalKey('compared', 'any')]]), reader.pairs()]);
  const meant = pairs.filter((pair) => levels.every((level) => pair.levels.includes(level)));
  const shown = measures.length === 0 ? [] : found.goals;
  const seen = new Set<string>();
  const items = shown.flatMap(({ goal }) =>
    goal.compared.flatMap(({ label, reason, path }): AnswerItem[] => {
      if (seen.has(path + reason) || !meant.some((pair) => path.startsWith(pair.path))) return [];
      seen.add(path + reason);
      return [{ ...itemOf(goal, { words: `${label}（本文件：${wordsOf(goal)}）`, remark: reason }), path }];
    }),
  );
  const decided = items.toSorted((a, b) => Number(isUndecided(a)) - Number(isUndecided(b)));
  const notes = [
    ...(measures.length > 0 && items.length === 0 ? ['对比过的目标里没有同名的一项。'] : []),
    ...meant.map(summaryOf),
    ...(meant.length === 0 ? ['本站没有把这样的两份文件逐项对比。'] : []),
  ];
  return {
    ...cardOf(question, '哪个严', decided.slice(0, mostItems), items.length, notes),
    more: meant.map(({ title, path }) => ({ label: `${title}逐项对比`, path })),
  };
}

function isUndecided({ words }: AnswerItem): boolean {
  return words.includes('不能比高低');
}

/** `《甲》与《乙》逐项对比：更严12项，更宽3项。` */
function summaryOf({ title, verdicts }: Pair): string {
  const counts = verdicts.filter(([, count]) => count > 0).map(([label, count]) => `${label}${String(count)}项`);
  return `${title}逐项对比：${counts.join('，')}。`;
}
