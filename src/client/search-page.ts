import { readState, writeState, type SearchState } from '../search/address.ts';
import { filterNames } from '../search/facets.ts';
import { findProvisions, isTooLong, parseQuery, tooLong, type Found, type Term } from '../search/query.ts';
import { keepInAddress } from './address-state.ts';
import { loadEngine } from './engine.ts';
import { find } from './find.ts';
import { onQuery } from './query-field.ts';
import { keepOpened, leftBefore, remember, returnToPlace } from './left-place.ts';
import { element, resultItem } from './result-view.ts';
import { adviceFor } from './search-advice.ts';

const step = 20;
const excerptLength = 120;
/** Pause in typing after which is searched, in milliseconds. */
const pause = 200;

const form = find('search-form', HTMLFormElement);
const input = find('search-query', HTMLInputElement);
const filters = find('search-filters', HTMLFieldSetElement);
/** The filters that the portal has values for. */
const selects = filterNames.flatMap((name) => {
  const select = filters.querySelector<HTMLSelectElement>(`#filter-${name}`);
  return select ? [{ name, select }] : [];
});
const narrow = find('search-narrow', HTMLDetailsElement);
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
    for (const { name, select } of selects) select.value = chosen[name] ?? '';
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
  try {
    const engine = await loadEngine();
    const found = await findProvisions(engine, terms, state.filters);
    const items = await itemsOf(found.slice(0, count), terms);
    const hints = found.length === 0 ? await adviceFor(engine, state, terms) : [];
    if (mine !== latest) return;
    show(found.length > 0 ? `共 ${found.length} 条` : nothingFound(state, terms), items, hints);
    offerMore(found, terms, items.length);
  } catch (error) {
    console.error(error);
    if (mine !== latest) return;
    const again = element(document, 'button', 'search-again', '再试一次');
    again.type = 'button';
    again.addEventListener('click', () => void search(state, count));
    show('检索没有载入，可能是网络中断。', [], [again]);
  }
}

function show(message: string, items: readonly Node[] = [], hints: readonly Node[] = []): void {
  status.textContent = message;
  list.replaceChildren(...items);
  advice.replaceChildren(...hints);
  advice.hidden = hints.length === 0;
  more.hidden = true;
}

function offerMore(found: readonly Found[], terms: readonly Term[], shown: number): void {
  const mine = latest;
  more.hidden = shown >= found.length;
  more.textContent = `再显示 ${Math.min(step, found.length - shown)} 条（还有 ${found.length - shown} 条）`;
  more.onclick = async () => {
    more.onclick = null;
    const items = await itemsOf(found.slice(shown, shown + step), terms);
    if (mine !== latest) return;
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    remember({ shown: shown + items.length });
    offerMore(found, terms, shown + items.length);
  };
}

function itemsOf(found: readonly Found[], terms: readonly Term[]): Promise<HTMLLIElement[]> {
  const options = { length: excerptLength, linked: false };
  return Promise.all(found.map(async (each) => resultItem(document, await each.load(), terms, options)));
}

function nothingFound({ filters: chosen }: SearchState, terms: readonly Term[]): string {
  const within = Object.keys(chosen).length > 0 ? '所选范围里' : '';
  const named = terms.map(({ shown }) => `“${shown}”`).join('和');
  return `${within}没有一条${terms.length > 1 ? '同时' : ''}含有${named}。`;
}
