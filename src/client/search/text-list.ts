import type { FoundProvision, FoundText, Question } from '../../search/answer/answerer.ts';
import { href } from '../../site/page/href.ts';
import { leftBefore, remember } from '../left-place.ts';
import { element, resultItem, titleOf } from '../result-view.ts';
import type { SearchService } from './service.ts';

/** Characters of an excerpt on the search page. */
export const excerptLength = 120;
/** Provisions that a reader gets at a time of one document. */
const step = 20;

/** A document with what was found in it, as an item of a list; further provisions are loaded on request. */
export function textItem(engine: SearchService, question: Question, text: FoundText): HTMLLIElement {
  const link = element(document, 'a', 'found-link', ...titleOf(document, text));
  link.href = href(text.page);
  const heading = element(
    document,
    'h2',
    'found-title',
    link,
    ' ',
    element(document, 'span', 'found-count', `${text.count} 条`),
  );
  const list = element(document, 'ol', 'found-provisions');
  const more = element(document, 'button', 'found-more');
  more.type = 'button';
  const item = element(document, 'li', 'found-text', heading, list, more);

  const append = (provisions: readonly FoundProvision[]): HTMLLIElement[] => {
    const items = provisions.map((each) => resultItem(document, text, each, { query: question.query, named: false }));
    list.append(...items);
    const left = text.count - list.children.length;
    const named = element(document, 'span', 'visually-hidden', `，${text.title}`);
    more.replaceChildren(left > step ? `再显示 ${step} 条（其余 ${left} 条）` : `其余 ${left} 条`, named);
    more.hidden = left === 0;
    return items;
  };
  const load = (count: number): Promise<readonly FoundProvision[]> =>
    engine.more(question, text, { from: list.children.length, provisions: count, excerpt: excerptLength });

  append(text.provisions);
  more.addEventListener('click', () => {
    if (more.ariaDisabled === 'true') return;
    more.ariaDisabled = 'true';
    load(step)
      .then((provisions) => {
        append(provisions)[0]?.querySelector('a')?.focus();
        remember({ unfolded: { ...leftBefore().unfolded, [text.id]: list.children.length } });
      })
      .catch((error: unknown) => {
        console.error(error);
        more.textContent = '没有载入，请再试或重新检索';
      })
      .finally(() => {
        more.ariaDisabled = null;
      });
  });
  return item;
}

/** The documents with as many provisions of each as the reader has left there. */
export async function asLeft(
  engine: SearchService,
  question: Question,
  shown: readonly FoundText[],
): Promise<FoundText[]> {
  const { unfolded = {} } = leftBefore();
  return Promise.all(
    shown.map(async (text) => {
      const from = text.provisions.length;
      const missing = (unfolded[text.id] ?? 0) - from;
      if (missing <= 0) return text;
      const view = { from, provisions: missing, excerpt: excerptLength };
      return { ...text, provisions: [...text.provisions, ...(await engine.more(question, text, view))] };
    }),
  );
}
