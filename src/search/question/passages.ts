import type { Answerer, Question } from '../answer/answerer.ts';
import type { AnswerItem } from './answer.ts';

/** Passages that are looked through. */
const view = { from: 0, count: 8, provisions: 24, least: 2, excerpt: 80 };

/**
 * The passages with some words as items of an answer.
 * @param wordsOf what is said of a passage by the id of its text and its eId; null for one that is left out
 */
export async function passageItems(
  passages: Pick<Answerer, 'search'>,
  question: Question,
  wordsOf: (text: string, eid: string) => Promise<string | null> | string | null,
): Promise<AnswerItem[]> {
  const { shown } = await passages.search(question, view);
  const items = shown.flatMap((text) =>
    text.provisions.map(async ({ eid, place, excerpt }): Promise<AnswerItem[]> => {
      const words = await wordsOf(text.id, eid);
      if (words === null) return [];
      const path = `${text.page}#${eid}`;
      return [
        {
          head: place.join(' › '),
          path,
          words,
          remark: null,
          quote: excerpt.map((segment) => segment.text).join(''),
          source: { label: text.title, path },
          isDraft: text.draft,
        },
      ];
    }),
  );
  return (await Promise.all(items)).flat();
}
