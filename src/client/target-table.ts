import { formatCsv } from '../site/csv.ts';
import { compareKeys, orderKey } from './target-order.ts';
import { foldWords, readCodes, siftRows, type SiftedRow } from './target-sift.ts';
import {
  pressTargetColumn,
  readTargetState,
  writeTargetState,
  type TargetState,
  type TargetVocabulary,
} from './target-state.ts';

interface Row extends SiftedRow {
  readonly element: HTMLTableRowElement;
}

const table = find('target-table', HTMLTableElement);
const panel = find('target-filters', HTMLElement);
const input = find('target-query', HTMLInputElement);
const status = find('target-count', HTMLElement);
const chosenCount = find('target-chosen', HTMLElement);
const clear = find('target-clear', HTMLButtonElement);
const download = find('target-download', HTMLButtonElement);
const body = table.tBodies[0] ?? table.createTBody();
const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
const selects = [...panel.querySelectorAll('select')].map((select) => ({
  select,
  name: select.dataset['name'] ?? '',
  labels: [...select.options].map(({ text }) => text),
}));
const vocabulary: TargetVocabulary = {
  filters: new Map(selects.map(({ name, select }) => [name, [...select.options].slice(1).map(({ value }) => value)])),
  columns: heads.map((head) => head.dataset['key'] ?? ''),
};
const rows: readonly Row[] = [...body.rows].map(readRow);

let state = readTargetState(location.search, vocabulary);
let frame = 0;
let typing = false;
/** The order in which the rows stand, so that they are moved only for another one. */
let order = '';

function readRow(element: HTMLTableRowElement): Row {
  const codes = readCodes(element.dataset['codes'] ?? '');
  // A body is found by its name even where the row does not print it among the leads.
  const labels = codes.flatMap((positions, filter) => [...positions].map((at) => selects[filter]?.labels[at + 1]));
  return { element, codes, words: foldWords([element.textContent, ...labels].join('\n')) };
}

/** Takes a new state into the address and shows it in the next frame. */
function change(next: TargetState, how: 'pushState' | 'replaceState'): void {
  const before = writeTargetState(state);
  state = next;
  const written = writeTargetState(state);
  if (written !== before) history[how](null, '', `${location.pathname}${written}`);
  schedule();
}

function schedule(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(show);
}

function show(): void {
  const wanted = selects.map(({ name }) => positionOf(name));
  const { seen, counts } = siftRows(rows, wanted, state.query);
  for (const [index, { element }] of rows.entries()) {
    const hidden = seen[index] !== true;
    if (element.hidden !== hidden) element.hidden = hidden;
  }
  sortRows();
  for (const [filter, { select, labels }] of selects.entries()) {
    for (const [position, option] of [...select.options].entries()) {
      if (position === 0) continue;
      const count = counts[filter]?.get(position - 1) ?? 0;
      const text = `${labels[position] ?? ''}（${String(count)}）`;
      if (option.text !== text) option.text = text;
      option.disabled = count === 0 && !option.selected;
    }
  }
  const number = seen.filter(Boolean).length;
  status.textContent =
    number === rows.length ? `共 ${String(number)} 项` : `${String(number)} / ${String(rows.length)} 项`;
  const conditions = chosenIn(state);
  chosenCount.textContent = conditions === 0 ? '' : `（已选 ${String(conditions)} 项）`;
  clear.hidden = conditions === 0 && state.query === '';
  download.disabled = number === 0;
}

function chosenIn({ chosen }: TargetState): number {
  return Object.values(chosen).filter((value) => value !== undefined).length;
}

function positionOf(name: string): number | null {
  const value = state.chosen[name];
  return value === undefined ? null : (vocabulary.filters.get(name)?.indexOf(value) ?? null);
}

function sortRows(): void {
  const wanted = `${state.sort ?? ''} ${String(state.descending)}`;
  if (wanted === order) return;
  order = wanted;
  const column = vocabulary.columns.findIndex((key) => key === state.sort);
  const keyed = rows.map(({ element }) => ({ element, key: orderKey(element.cells[column]) }));
  if (column >= 0) keyed.sort((a, b) => compareKeys(a.key, b.key, state.descending));
  body.append(...keyed.map(({ element }) => element));
  for (const [index, head] of heads.entries()) {
    if (index === column) head.ariaSort = state.descending ? 'descending' : 'ascending';
    else head.removeAttribute('aria-sort');
  }
}

/** Puts the state into the form. */
function fill(): void {
  input.value = state.query;
  for (const { name, select } of selects) select.value = state.chosen[name] ?? '';
}

function saveSeen(): void {
  const columns = heads.map((head) => head.textContent.trim());
  const seen = [...body.rows].filter(({ hidden }) => !hidden);
  const cells = seen.map((row) => {
    const link = row.querySelector('a');
    return [...[...row.cells].map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim()), link?.href ?? ''];
  });
  const paths = [...columns, '网址'].map((_, index) => String(index));
  const blob = new Blob([formatCsv(paths, cells, [...columns, '网址'])], { type: 'text/csv;charset=utf-8' });
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = 'targets-seen.csv';
  anchor.click();
  setTimeout(() => {
    URL.revokeObjectURL(anchor.href);
  }, 10_000);
}

function type(): void {
  // The first letter makes a place to go back to; those behind it do not.
  change({ ...state, query: input.value.trim() }, typing ? 'replaceState' : 'pushState');
  typing = true;
}

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The explorer of targets has no ${kind.name} “${id}”.`);
  return found;
}

for (const head of heads) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort-button';
  button.append(head.textContent.trim());
  button.addEventListener('click', () => {
    change(pressTargetColumn(state, head.dataset['key'] ?? ''), 'pushState');
  });
  head.replaceChildren(button);
}
for (const { select, name } of selects) {
  select.addEventListener('change', () => {
    typing = false;
    const chosen = { ...state.chosen, [name]: select.value === '' ? undefined : select.value };
    change({ ...state, chosen }, 'pushState');
  });
}
// While a Chinese word is being composed, its Latin letters are no query yet.
input.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent) || !event.isComposing) type();
});
input.addEventListener('compositionend', type);
input.addEventListener('blur', () => {
  typing = false;
});
clear.addEventListener('click', () => {
  typing = false;
  change({ ...state, query: '', chosen: {} }, 'pushState');
  fill();
  input.focus();
});
download.addEventListener('click', saveSeen);
window.addEventListener('popstate', () => {
  typing = false;
  state = readTargetState(location.search, vocabulary);
  fill();
  schedule();
});

fill();
show();
panel.hidden = false;
const details = panel.querySelector('details');
if (details) details.open = chosenIn(state) > 0 || matchMedia('(min-width: 52rem)').matches;
