import { typesByEnding, withCharset } from '../lexicon/media-types.ts';
import { keepInAddress } from './address-state.ts';
import { find } from './find.ts';
import { onQuery } from './query-field.ts';
import { foldSpelling } from '../lexicon/fold.ts';
import { readCodes, siftRows, type SiftedRow } from './row-sift.ts';
import { makeSortable, rowSorter, sortHeads } from './sort-heads.ts';
import { pressColumn, readTableState, writeTableState, type TableState, type TableVocabulary } from './table-state.ts';

interface Row extends SiftedRow {
  readonly element: HTMLTableRowElement;
}

/** What a target stands under, in the cell of its document. */
const HEADING = '.target-heading';

const table = find('target-table', HTMLTableElement);
const panel = find('target-filters', HTMLElement);
const input = find('target-query', HTMLInputElement);
const status = find('target-count', HTMLElement);
const chosenCount = find('target-chosen', HTMLElement);
const clear = find('target-clear', HTMLButtonElement);
const download = find('target-download', HTMLButtonElement);
const none = find('target-none', HTMLElement);
const body = table.tBodies[0] ?? table.createTBody();
const heads = sortHeads(table);
const selects = [...panel.querySelectorAll('select')].map((select) => ({
  select,
  name: select.dataset['name'] ?? '',
  labels: [...select.options].map(({ dataset }) => dataset['name']),
}));
const vocabulary: TableVocabulary = {
  filters: new Map(selects.map(({ name, select }) => [name, [...select.options].slice(1).map(({ value }) => value)])),
  columns: heads.map(({ key }) => key),
};
const sortRows = rowSorter([...body.rows], heads);

/** Rows in the order of the page, read when the reader first asks for other than all of them. */
let rows: readonly Row[] | undefined;
let frame = 0;

function readRow(element: HTMLTableRowElement): Row {
  const codes = readCodes(element.dataset['codes'] ?? '');
  // A body is found by its name even where the row does not print it among the leads.
  const labels = codes.flatMap((positions, filter) => [...positions].map((at) => selects[filter]?.labels[at + 1]));
  return { element, codes, words: foldSpelling([element.textContent, ...labels].join('\n')) };
}

function show(state: TableState): void {
  if (rows === undefined && writeTableState(state) === '') return;
  rows ??= [...body.rows].map(readRow);
  const wanted = selects.map(({ name }) => positionOf(state, name));
  const { seen, counts } = siftRows(rows, wanted, state.query);
  for (const [index, { element }] of rows.entries()) {
    const hidden = seen[index] !== true;
    if (element.hidden !== hidden) element.hidden = hidden;
  }
  sortRows(state);
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
  table.hidden = number === 0;
  none.hidden = number > 0;
}

function chosenIn({ chosen }: TableState): number {
  return Object.values(chosen).filter((value) => value !== undefined).length;
}

function positionOf({ chosen }: TableState, name: string): number | null {
  const value = chosen[name];
  return value === undefined ? null : (vocabulary.filters.get(name)?.indexOf(value) ?? null);
}

/** Puts the state into the form. */
function fill({ query, chosen }: TableState): void {
  input.value = query;
  for (const { name, select } of selects) select.value = chosen[name] ?? '';
}

/** The words of a cell but the heading, which has a column of its own in the file. */
function ownWords(cell: HTMLTableCellElement): string {
  const parts = [...cell.childNodes].filter((part) => !(part instanceof Element && part.matches(HEADING)));
  return parts
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

async function saveSeen(): Promise<void> {
  const { formatCsv } = await import('../site/data/csv.ts');
  const columns = heads.map(({ head }) => head.textContent.trim());
  const seen = [...body.rows].filter(({ hidden }) => !hidden);
  const cells = seen.map((row) => {
    const heading = row.querySelector(HEADING)?.textContent ?? '';
    return [...[...row.cells].map(ownWords), heading, row.querySelector('a')?.href ?? ''];
  });
  const names = [...columns, '所在标题', '网址'];
  const paths = names.map((_, index) => String(index));
  const blob = new Blob([formatCsv(paths, cells, names)], { type: withCharset(typesByEnding.csv) });
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = 'targets-seen.csv';
  anchor.click();
  setTimeout(() => {
    URL.revokeObjectURL(anchor.href);
  }, 10_000);
}

const address = keepInAddress({
  read: (search) => readTableState(search, vocabulary),
  write: writeTableState,
  fill,
  // A choice is shown in the next frame, so that the list of choices closes at once.
  show: (state) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      show(state);
    });
  },
});
makeSortable(heads, (key) => {
  address.change(pressColumn(address.now(), key));
});
for (const { select, name } of selects) {
  select.addEventListener('change', () => {
    const state = address.now();
    const chosen = { ...state.chosen, [name]: select.value === '' ? undefined : select.value };
    address.change({ ...state, chosen });
  });
}
onQuery(input, () => {
  address.type({ ...address.now(), query: input.value.trim() });
});
input.addEventListener('blur', address.settle);
clear.addEventListener('click', () => {
  const cleared = { ...address.now(), query: '', chosen: {} };
  fill(cleared);
  address.change(cleared);
  input.focus();
});
download.addEventListener('click', () => void saveSeen());
const details = panel.querySelector('details');
if (details) details.open = chosenIn(address.now()) > 0 || matchMedia('(min-width: 52rem)').matches;
panel.inert = false;
