import { keepInAddress } from './address-state.ts';
import { find } from './find.ts';
import { onQuery } from './query-field.ts';
import { foldSpelling } from '../lexicon/fold.ts';
import { queryTerms } from './row-sift.ts';
import { makeSortable, rowSorter, sortHeads } from './sort-heads.ts';
import { pressColumn, readTableState, writeTableState, type TableState } from './table-state.ts';

/**
 * Filters the entries of a page by words, which stand in its address, and sorts its table where that has
 * columns to sort by. The form names the entries, and the parts that go when none of theirs is left, as tables do; a
 * folded part is open while words are asked for.
 */
const form = find('list-filter', HTMLElement);
const input = find('list-query', HTMLInputElement);
const clear = find('list-clear', HTMLButtonElement);
const count = find('list-count', HTMLElement);
const none = find('list-none', HTMLElement);
const entries = [...document.querySelectorAll<HTMLElement>(form.dataset['entries'] ?? '')];
const tables = new Set(entries.map((entry) => entry.closest('table')).filter((each) => each !== null));
const parts = [...document.querySelectorAll<HTMLElement>(form.dataset['parts'] ?? ':not(*)'), ...tables].map(
  (part) => ({
    part,
    isOpen: part instanceof HTMLDetailsElement && part.open,
    own: entries.filter((entry) => part.contains(entry)),
  }),
);
const words = entries.map(({ textContent }) => foldSpelling(textContent));
const tableRows = entries.filter((entry) => entry instanceof HTMLTableRowElement);
const table = tableRows[0]?.closest('table');
const heads = table ? sortHeads(table) : [];
const sortRows = rowSorter(tableRows, heads);
const vocabulary = { filters: new Map(), columns: heads.map(({ key }) => key) };

function show(state: TableState): void {
  const terms = queryTerms(state.query);
  const seen = words.map((own) => terms.every((term) => own.includes(term)));
  for (const [index, entry] of entries.entries()) entry.hidden = seen[index] !== true;
  for (const { part, isOpen, own } of parts) {
    part.hidden = own.length > 0 && own.every(({ hidden }) => hidden);
    if (part instanceof HTMLDetailsElement) part.open = isOpen || state.query !== '';
  }
  if (heads.length > 0) sortRows(state);
  const unit = form.dataset['unit'] ?? '项';
  const number = seen.filter(Boolean).length;
  count.textContent = `${state.query === '' ? '共' : `${String(number)} /`} ${String(entries.length)} ${unit}`;
  clear.hidden = state.query === '';
  none.hidden = number > 0;
}

const address = keepInAddress({
  read: (search) => readTableState(search, vocabulary),
  write: writeTableState,
  fill: ({ query }: TableState) => {
    input.value = query;
  },
  show,
});
makeSortable(heads, (key) => {
  address.change(pressColumn(address.now(), key));
});
onQuery(input, () => {
  address.type({ ...address.now(), query: input.value.trim() });
});
clear.addEventListener('click', () => {
  input.value = '';
  address.change({ ...address.now(), query: '' });
  input.focus();
});
form.inert = false;
