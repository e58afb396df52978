import type { Answer, View } from '../search/answer/answerer.ts';
import type { NearHits } from '../search/near/find-near.ts';
import { formatQuery, isTooLong, parseQuery, tooLong, type Term } from '../search/query.ts';
import type { Understanding } from '../search/understanding.ts';
import { leftBefore, remember } from './left-place.ts';
import { onQuery } from './query-field.ts';
import { element, resultItem } from './result-view.ts';
import { loadEngine } from './search/engine.ts';
import { meaningInTime } from './search/meaning-in-time.ts';
import { meaningInWords, meaningNodes, type MeaningView } from './search/meaning-view.ts';
import { countsOf } from './search/wording.ts';

/** The first six provisions, of as many documents as there are. */
const view: View = { from: 0, count: 6, provisions: 6, least: 0, excerpt: 64 };
/** What the query names and what answers it, above them. */
const meaningView: MeaningView = { things: 4, cards: 2, items: 2, isPanel: true };
/** Pause in typing after which is searched, in milliseconds. */
const pause = 120;

/** Adds the as-you-type results to a search form, which goes on working as a form. */
export function attachPanel(form: HTMLFormElement, input: HTMLInputElement): void {
  const page = form.ownerDocument;
  const tab = page.defaultView ?? window;
  const status = element(page, 'p', 'search-status');
  status.setAttribute('role', 'status');
  const meaning = element(page, 'div', 'search-meaning');
  const told = element(page, 'p', 'visually-hidden');
  told.setAttribute('aria-live', 'polite');
  const list = element(page, 'ol', 'search-results');
  const all = element(page, 'a', 'search-all');
  const panel = element(page, 'div', 'search-panel', status, told, meaning, list, all);
  panel.hidden = true;
  form.append(panel);
  const keys = element(page, 'span', 'visually-hidden', '结果随输入列在检索框下方，按向下键进入。');
  keys.id = 'search-keys';
  form.append(keys);
  input.setAttribute('aria-describedby', keys.id);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  let shown = '';

  const open = (): void => {
    panel.hidden = false;
  };
  const close = (): void => {
    clearTimeout(timer);
    latest += 1;
    shown = '';
    panel.hidden = true;
    status.textContent = '';
    meaning.replaceChildren();
    list.replaceChildren();
    all.hidden = true;
  };
  const show = (message: string, items: readonly HTMLLIElement[] = []): void => {
    status.textContent = message;
    list.replaceChildren(...items);
    meaning.replaceChildren();
    all.hidden = items.length === 0;
    open();
  };

  const showMeaning = (means: Understanding): void => {
    meaning.replaceChildren(...meaningNodes(page, means, meaningView));
    told.textContent = meaningInWords(means);
  };

  const search = async (): Promise<void> => {
    if (isTooLong(input.value)) {
      close();
      show(tooLong);
      return;
    }
    const terms = parseQuery(input.value);
    const query = formatQuery(terms);
    if (query === shown) return;
    if (terms.length === 0) {
      close();
      return;
    }
    shown = query;
    latest += 1;
    const mine = latest;
    try {
      const engine = await loadEngine();
      if (mine !== latest) return;
      const understood = meaningInTime(engine, query);
      const [answer, means] = await Promise.all([engine.search({ query, filters: {} }, view), understood.soon]);
      const near = answer.provisions > 0 ? [] : await engine.near({ query, filters: {} }, view);
      if (mine !== latest) return;
      const [first] = near;
      const found = first?.answer ?? answer;
      const asked = first?.question.query ?? query;
      all.href = `${form.action}?q=${encodeURIComponent(query)}`;
      all.textContent = first === undefined ? `查看全部 ${answer.provisions} 条` : '在检索页查看';
      show(messageFor(answer, terms, first), resultItems(page, found, asked));
      all.hidden = found.provisions === 0 && means.cards.length + means.things.length === 0;
      showMeaning(means);
      understood.onLate((late) => {
        if (mine === latest) showMeaning(late);
      });
    } catch (error) {
      if (mine !== latest) return;
      console.error(error);
      shown = '';
      show('检索没有载入，请检查网络后再试。');
    }
  };

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), pause);
  };

  onQuery(input, schedule);
  input.addEventListener('focus', schedule);
  form.addEventListener('keydown', (event) => {
    moveFocus(event, { input, panel, close });
  });
  form.addEventListener('focusout', (event) => {
    // Elements of the page are of another realm than this script's, so no `instanceof` here.
    if (!form.contains(event.relatedTarget as Node | null)) close();
  });
  // A reader who comes back from a result finds what was asked; the browser forgets it.
  panel.addEventListener('click', () => {
    remember({ query: input.value }, tab);
  });
  if (input.value === '') input.value = leftBefore(tab).query ?? '';
  if (page.activeElement === input) void search();
}

/** How much was found; where nothing was, by which other words. */
function messageFor(answer: Answer, terms: readonly Term[], near: NearHits | undefined): string {
  if (answer.provisions > 0) return countsOf(answer);
  const named = terms.map((term) => `“${term.shown}”`).join('和');
  const none = terms.length > 1 ? `没有一条同时含有${named}` : `没有一条含有${named}`;
  return near === undefined
    ? none
    : `${none}。按“${near.question.query}”（${near.why}）查到 ${near.answer.provisions} 条`;
}

function resultItems(page: Document, { shown }: Answer, query: string): HTMLLIElement[] {
  return shown.flatMap((text) =>
    text.provisions.map((provision) => resultItem(page, text, provision, { query, named: true })),
  );
}

/** Arrow keys go through the field and the links; Escape closes the panel and returns to the field. */
function moveFocus(
  event: KeyboardEvent,
  { input, panel, close }: { input: HTMLInputElement; panel: HTMLElement; close: () => void },
): void {
  if (panel.hidden || event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    input.focus();
    close();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [input, ...panel.querySelectorAll<HTMLElement>('a:not([hidden])')];
  const at = stops.findIndex((stop) => stop === panel.ownerDocument.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
