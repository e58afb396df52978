import {
  compareCells,
  matchesQuery,
  pressColumn,
  readTaskState,
  writeTaskState,
  type TaskState,
} from './task-state.ts';

interface Column {
  key: string;
  head: HTMLTableCellElement;
  index: number;
}

interface TableParts {
  rows: HTMLTableRowElement[];
  body: HTMLTableSectionElement;
  columns: Column[];
  filter: HTMLElement;
  input: HTMLInputElement;
  clear: HTMLButtonElement;
  count: HTMLElement;
}

function findParts(section: HTMLElement): TableParts | null {
  const body = section.querySelector('tbody');
  const filter = section.querySelector<HTMLElement>('.task-filter');
  const input = filter?.querySelector('input');
  const clear = filter?.querySelector('button');
  const count = filter?.querySelector<HTMLElement>('[role=status]');
  if (!body || !filter || !input || !clear || !count) return null;
  const heads = [...section.querySelectorAll<HTMLTableCellElement>('thead th[data-key]')];
  const columns = heads.map((head) => ({ key: head.dataset.key ?? '', head, index: head.cellIndex }));
  return { rows: [...body.rows], body, columns, filter, input, clear, count };
}

function cellText(row: HTMLTableRowElement, index: number): string {
  return row.cells[index]?.textContent.trim() ?? '';
}

function ordered({ rows, columns }: TableParts, { sort, descending }: TaskState): HTMLTableRowElement[] {
  const column = columns.find(({ key }) => key === sort);
  if (column === undefined) return rows;
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compareCells(cellText(a, column.index), cellText(b, column.index)));
}

function show(parts: TableParts, state: TaskState): void {
  for (const row of parts.rows) {
    row.hidden = !matchesQuery(parts.columns.map(({ index }) => cellText(row, index)).join('\n'), state.query);
  }
  parts.body.append(...ordered(parts, state));
  for (const { key, head } of parts.columns) {
    if (key === state.sort) head.ariaSort = state.descending ? 'descending' : 'ascending';
    else head.removeAttribute('aria-sort');
  }
  const shown = parts.rows.filter(({ hidden }) => !hidden).length;
  parts.count.textContent = `${String(shown)} / ${String(parts.rows.length)} 项`;
  parts.clear.hidden = state.query === '';
}

function makeSortable({ head }: Column, press: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort-button';
  button.append(...head.childNodes);
  button.addEventListener('click', press);
  head.append(button);
}

function enliven(parts: TableParts): void {
  const keys = parts.columns.map(({ key }) => key);
  let state = readTaskState(location.search, keys);

  const change = (next: TaskState): void => {
    state = next;
    show(parts, state);
    history.replaceState(history.state, '', `${location.pathname}${writeTaskState(state)}${location.hash}`);
  };
  const type = (): void => {
    change({ ...state, query: parts.input.value });
  };

  for (const column of parts.columns) {
    makeSortable(column, () => {
      change(pressColumn(state, column.key));
    });
  }
  // While a Chinese word is being composed, its Latin letters are no query yet.
  parts.input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || !event.isComposing) type();
  });
  parts.input.addEventListener('compositionend', type);
  parts.clear.addEventListener('click', () => {
    parts.input.value = '';
    type();
    parts.input.focus();
  });
  parts.input.value = state.query;
  parts.filter.hidden = false;
  show(parts, state);
}

for (const section of document.querySelectorAll<HTMLElement>('[data-task-table]')) {
  const parts = findParts(section);
  if (parts !== null) enliven(parts);
}
