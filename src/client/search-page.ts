import { readState, writeState, type SearchState } from '../search/address.ts';
import { filterNames } from '../search/facets.ts';
import type { Answer, View } from '../search/answer/answerer.ts';
import { isTooLong, parseQuery, tooLong, type Term } from '../search/query.ts';
import type { Understanding } from '../search/understanding.ts';
import { keepInAddress } from './address-state.ts';
import { find } from './find.ts';
import { onQuery } from './query-field.ts';
import { keepOpened, leftBefore, remember, returnToPlace } from './left-place.ts';
import { element } from './result-view.ts';
import { loadEngine } from './search/engine.ts';
import { choose, loadWhenWanted } from './search/loaded-choices.ts';
import type { SearchService } from './search/service.ts';
import { meaningInTime } from './search/meaning-in-time.ts';
import { meaningInWords, meaningNodes } from './search/meaning-view.ts';
import { asLeft, excerptLength, textItem } from './search/text-list.ts';
import { countsOf } from './search/wording.ts';
import { adviceFor } from './search-advice.ts';

/** Documents that are shown at a time. */
const step = 10;
const viewOf = (from: number, count: number): View => ({
  from,
  count,
  provisions: 2 * count,
  least: 3,
  excerpt: excerptLength,
});
/** Pause in typing after which is searched, in milliseconds. */
const pause = 200;

const form = find('search-form', HTMLFormElement);
const input = find('search-query', HTMLInputElement);
const filters = find('search-filters', HTMLFieldSetElement);
/** The filters that the portal has values for. */
const selects = filterNames.flatMap((name) => {
  const select = filters.querySelector<HTMLSelectElement>(`#filter-${name}`);
  if (select) loadWhenWanted(select);
  return select ? [{ name, select }] : [];
});
const narrow = find('search-narrow', HTMLDetailsElement);
const meaning = find('search-meaning', HTMLElement);
const told = find('search-told', HTMLElement);
const status = find('search-status', HTMLElement);
const advice = find('search-advice', HTMLElement);
const list = find('search-results', HTMLElement);
const more = find('search-more', HTMLButtonElement);
const help = find('search-help', HTMLElement);
const plainTitle = document.title;

let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

narrow.hidden = false;
const address = keepInAddress({
  read: readState,
  write: writeState,
  fill: ({ query, filters: chosen }: SearchState) => {
    input.value = query;
    for (const { name, select } of selects) choose(select, chosen[name] ?? '');
    if (Object.keys(chosen).length > 0) narrow.open = true;
  },
  // As much is shown as when the reader left this entry of the history, and at the same place.
  show: () =>
    void search(formState(), leftBefore().shown ?? step).then(() => {
      returnToPlace(list);
    }),
});

onQuery(input, () => {
  clearTimeout(timer);
  timer = setTimeout(ask, pause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  ask();
  address.settle();
});
filters.addEventListener('change', () => {
  clearTimeout(timer);
  address.change(formState());
});

keepOpened(list);

function formState(): SearchState {
  const given = selects.map(({ name, select }) => [name, select.value] as const);
  return { query: input.value.trim(), filters: Object.fromEntries(given.filter(([, value]) => value !== '')) };
}

/** Searches for what the form holds; what is too long is told and does not go into the address. */
function ask(): void {
  const state = formState();
  if (isTooLong(state.query)) void search(state, step);
  else address.type(state);
}

async function search(state: SearchState, count: number): Promise<void> {
  latest += 1;
  const mine = latest;
  if (isTooLong(state.query)) {
    show(tooLong);
    return;
  }
  const terms = parseQuery(state.query);
  document.title = terms.length === 0 ? plainTitle : `${state.query} · ${plainTitle}`;
  help.hidden = terms.length > 0;
  if (terms.length === 0) {
    show('');
    return;
  }
  status.textContent = '正在检索…';
  // What it would add belongs to the question before.
  more.hidden = true;
  try {
    const engine = await loadEngine();
    if (mine !== latest) return;
    const understood = meaningInTime(engine, state.query);
    const [answer, means] = await Promise.all([
      searchInSteps(engine, state, { count, isCurrent: () => mine === latest }),
      understood.soon,
    ]);
    const shown = await asLeft(engine, state, answer.shown);
    const hints = answer.texts === 0 ? await adviceOrNone(engine, state, terms) : [];
    if (mine !== latest) return;
    const items = shown.map((text) => textItem(engine, state, text));
    show(answer.texts > 0 ? countsOf(answer) : nothingFound(state, terms), items, hints);
    showMeaning(means);
    understood.onLate((late) => {
      if (mine === latest) showMeaning(late);
    });
    offerMore(engine, state, { ...answer, shown: items.length });
  } catch (error) {
    if (mine !== latest) return;
    console.error(error);
    const again = element(document, 'button', 'search-again', '再试一次');
    again.type = 'button';
    again.addEventListener('click', () => void search(state, count));
    show('检索没有载入，可能是网络中断。', [], [again]);
  }
}

/**
 * As many documents as were shown, each with as many provisions as when they came step by step. Nothing more is asked
 * once another search has begun, which it would end, nor of an index that has another text by then.
 */
async function searchInSteps(
  engine: SearchService,
  state: SearchState,
  { count, isCurrent }: { readonly count: number; readonly isCurrent: () => boolean },
): Promise<Answer> {
  const first = await engine.search(state, viewOf(0, step));
  const shown = [...first.shown];
  while (isCurrent() && shown.length < Math.min(count, first.texts)) {
    const next = await engine.search(state, viewOf(shown.length, step));
    if (next.shown.length === 0 || next.version !== first.version) break;
    shown.push(...next.shown);
  }
  return { ...first, shown };
}

/** What may have been meant; that it cannot be told is no reason to hide that nothing was found. */
async function adviceOrNone(...given: Parameters<typeof adviceFor>): Promise<readonly Node[]> {
  try {
    return await adviceFor(...given);
  } catch (error) {
    console.error(error);
    return [];
  }
}

function show(message: string, items: readonly Node[] = [], hints: readonly Node[] = []): void {
  status.textContent = message;
  list.replaceChildren(...items);
  meaning.replaceChildren();
  advice.replaceChildren(...hints);
  advice.hidden = hints.length === 0;
  more.hidden = true;
}

function showMeaning(means: Understanding): void {
  meaning.replaceChildren(...meaningNodes(document, means, { things: 3, cards: 4, items: 4, isPanel: false }));
  told.textContent = meaningInWords(means);
}

function offerMore(
  engine: SearchService,
  state: SearchState,
  { texts, version, shown }: Pick<Answer, 'texts' | 'version'> & { readonly shown: number },
): void {
  const mine = latest;
  more.hidden = shown >= texts;
  more.textContent = `再显示 ${Math.min(step, texts - shown)} 份（还有 ${texts - shown} 份）`;
  more.onclick = () => {
    more.onclick = null;
    addMore().catch((error: unknown) => {
      if (mine !== latest) return;
      console.error(error);
      offerMore(engine, state, { texts, version, shown });
      more.textContent = '没有载入，再试一次';
    });
  };
  const addMore = async (): Promise<void> => {
    const answer = await engine.search(state, viewOf(shown, step));
    if (mine !== latest) return;
    // The site was published anew: what follows in its new order is not what follows here.
    if (answer.version !== version) return search(state, shown + step);
    const items = answer.shown.map((text) => textItem(engine, state, text));
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    remember({ shown: shown + items.length });
    offerMore(engine, state, { texts, version, shown: shown + items.length });
  };
}

function nothingFound({ filters: chosen }: SearchState, terms: readonly Term[]): string {
  const within = Object.keys(chosen).length > 0 ? '所选范围里' : '';
  const named = terms.map(({ shown }) => `“${shown}”`).join('和');
  return `${within}没有一条${terms.length > 1 ? '同时' : ''}含有${named}。`;
}
