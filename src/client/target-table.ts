import { keepInAddress } from './address-state.ts';
import { find } from './find.ts';
import { onQuery } from './query-field.ts';
import { orderTargets, siftTargets, type Asked } from './sift-targets.ts';
import { makeSortable, showOrder, sortHeads } from './sort-heads.ts';
import { pressColumn, readTableState, writeTableState, type TableState, type TableVocabulary } from './table-state.ts';
import { byReadersDate } from './readers-date.ts';
import { showCounts } from './target-choices.ts';
import { filterSelects } from './target-source.ts';
import { showTurner } from './target-turner.ts';
import { targetsInIndex } from './targets-in-index.ts';
import { targetsInPage } from './targets-in-page.ts';

const table = find('target-table', HTMLTableElement);
const panel = find('target-filters', HTMLElement);
const input = find('target-query', HTMLInputElement);
const status = find('target-count', HTMLElement);
const chosenCount = find('target-chosen', HTMLElement);
const clear = find('target-clear', HTMLButtonElement);
const download = find('target-download', HTMLButtonElement);
const none = find('target-none', HTMLElement);
const turner = document.getElementById('target-turner');
const body = table.tBodies[0] ?? table.createTBody();
const heads = sortHeads(table);
const filters = filterSelects(panel);
const { index, size } = table.dataset;
const published =
  index === undefined
    ? targetsInPage(table, filters)
    : targetsInIndex(new URL(index, location.href).href, Number(size), filters);
const source = byReadersDate(published, filters, new Date());
const vocabulary: TableVocabulary = {
  filters: new Map(
    filters.map(({ name, select, all }) => [
      name,
      all === null ? [...select.options].slice(1).map(({ value }) => value) : null,
    ]),
  ),
  columns: heads.map(({ key }) => key),
};

/** Rows that meet what is asked, in their order; those of the page, until something else is asked. */
let found: readonly number[] | undefined;
/** Whether the choices have other counts than as published. */
let isCounted = false;
/** What was asked last: an earlier answer that comes late is not shown. */
let latest = 0;

async function show(state: TableState): Promise<void> {
  const turn = (latest += 1);
  const isCurrent = () => turn === latest;
  const say = (words: string) => {
    if (isCurrent()) status.textContent = words;
  };
  if (found === undefined && writeTableState(state) === '') {
    // What was asked meanwhile may have said that it is under way, or that it failed.
    fill(state);
    isCounted = false;
    status.textContent = `共 ${String(source.size)} 项`;
    chosenCount.textContent = '';
    clear.hidden = true;
    showTurner(turner, { state, rows: source.size, perPage: source.perPage }, turnTo);
    return;
  }
  const waiting = setTimeout(() => {
    say('正在读取…');
  }, 200);
  try {
    const answer = await answerTo(state, (share) => {
      say(`正在查找…${String(Math.floor(share * 100))}%`);
    });
    if (!isCurrent()) return;
    const last = Math.max(1, Math.ceil(answer.found.length / source.perPage));
    const from = (Math.min(state.page, last) - 1) * source.perPage;
    const rows = await source.rows(answer.found.slice(from, from + source.perPage));
    if (!isCurrent()) return;
    clearTimeout(waiting);
    found = answer.found;
    body.replaceChildren(...rows);
    present(state, answer);
  } catch (error) {
    console.error(error);
    say('没有载入，请检查网络后再试。');
  } finally {
    clearTimeout(waiting);
  }
}

function answerTo(state: TableState, told: (share: number) => void): Promise<Asked> {
  isCounted ||= state.query !== '' || chosenIn(state) > 0;
  return isCounted ? siftTargets(source, filters, state, told) : orderTargets(source, filters, state);
}

/** Shows what was found besides its rows. */
function present(state: TableState, answer: Asked): void {
  const number = answer.found.length;
  showOrder(heads, state);
  showCounts(filters, answer);
  fill(state);
  status.textContent =
    number === source.size ? `共 ${String(number)} 项` : `${String(number)} / ${String(source.size)} 项`;
  const conditions = chosenIn(state);
  chosenCount.textContent = conditions === 0 ? '' : `（已选 ${String(conditions)} 项）`;
  clear.hidden = conditions === 0 && state.query === '';
  download.disabled = number === 0;
  table.hidden = number === 0;
  none.hidden = number > 0;
  showTurner(turner, { state, rows: number, perPage: source.perPage }, turnTo);
}

function chosenIn({ chosen }: TableState): number {
  return Object.values(chosen).filter((value) => value !== undefined).length;
}

/** Puts the state into the form. */
function fill({ query, chosen }: TableState): void {
  if (input.value.trim() !== query) input.value = query;
  for (const { name, select } of filters) select.value = chosen[name] ?? '';
}

let frame = 0;
const address = keepInAddress({
  read: (search) => readTableState(search, vocabulary),
  write: writeTableState,
  fill,
  // A choice is shown in the next frame, so that the list of choices closes at once.
  show: (state) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => void show(state));
  },
});

function turnTo(page: number): void {
  address.change({ ...address.now(), page });
  // The link that was pressed is gone: who uses the keyboard goes on from the head of the table.
  table.tabIndex = -1;
  table.focus({ preventScroll: true });
  table.scrollIntoView();
}

makeSortable(heads, (key) => {
  address.change(pressColumn(address.now(), key));
});
for (const { select, name } of filters) {
  select.addEventListener('change', () => {
    const state = address.now();
    const chosen = { ...state.chosen, [name]: select.value === '' ? undefined : select.value };
    address.change({ ...state, chosen, page: 1 });
  });
}
onQuery(input, () => {
  address.type({ ...address.now(), query: input.value.trim(), page: 1 });
});
input.addEventListener('blur', address.settle);
clear.addEventListener('click', () => {
  const cleared = { ...address.now(), query: '', chosen: {}, page: 1 };
  fill(cleared);
  address.change(cleared);
  input.focus();
});
download.addEventListener('click', () => void save());
const details = panel.querySelector('details');
if (details) details.open = chosenIn(address.now()) > 0 || matchMedia('(min-width: 52rem)').matches;
panel.inert = false;

async function save(): Promise<void> {
  const { saveRows } = await import('./target-csv.ts');
  const label = download.textContent;
  const numbers = found ?? Array.from({ length: source.size }, (_, row) => row);
  const columns = heads.map(({ head }) => head.textContent.trim());
  download.disabled = true;
  try {
    await saveRows(source, numbers, columns, (share) => {
      if (share < 1) download.textContent = `正在准备…${String(Math.floor(share * 100))}%`;
    });
  } finally {
    download.textContent = label;
    download.disabled = false;
  }
}
