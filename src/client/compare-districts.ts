import { keepInAddress } from './address-state.ts';
import { find } from './find.ts';

/** Sets two districts side by side: the columns of the others go, and the rows in which neither has a goal. */
const form = find('compare-choice', HTMLFormElement);
const [a, b] = [find('compare-a', HTMLSelectElement), find('compare-b', HTMLSelectElement)];
const clear = find('compare-clear', HTMLButtonElement);
const said = find('compare-said', HTMLElement);
const tables = [...document.querySelectorAll<HTMLTableElement>('.compare-table')];

interface Choice {
  readonly a: string;
  readonly b: string;
}

const known = new Map([...a.options].map((option) => [option.value, option]));
const nameOf = (id: string) => known.get(id)?.text ?? '';

function read(search: string): Choice {
  const asked = new URLSearchParams(search);
  const valueOf = (name: string) => {
    const id = asked.get(name) ?? '';
    return known.has(id) ? id : '';
  };
  return { a: valueOf('a'), b: valueOf('b') };
}

function write(choice: Choice): string {
  const chosen = Object.entries(choice).filter(([, id]) => id !== '');
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen).toString()}`;
}

/** The cells of each row in the order of the page. */
const published = new Map(tables.flatMap((table) => [...table.rows].map((row) => [row, [...row.cells]] as const)));

/** Puts the columns of the chosen districts first, in the order in which they are chosen. */
function order(row: HTMLTableRowElement, chosen: readonly string[]): void {
  const cells = published.get(row) ?? [];
  const place = ({ dataset }: HTMLElement) => {
    const at = chosen.indexOf(dataset['region'] ?? '');
    return at === -1 ? chosen.length : at;
  };
  const [head, ...others] = cells;
  if (head !== undefined) row.append(head, ...others.toSorted((one, other) => place(one) - place(other)));
}

/** Shows the columns of the chosen districts alone, and tells how many rows are left. */
function narrow(table: HTMLTableElement, chosen: readonly string[]): number {
  const columns = table.tHead?.rows[0]?.cells.length ?? 1;
  for (const row of table.rows) {
    if (row.classList.contains('group-row'))
      for (const head of row.cells) head.colSpan = chosen.length === 0 ? columns : chosen.length + 1;
    else order(row, chosen);
  }
  const isShown = ({ dataset }: HTMLElement) => chosen.length === 0 || chosen.includes(dataset['region'] ?? '');
  for (const cell of table.querySelectorAll<HTMLElement>('[data-region]')) cell.hidden = !isShown(cell);
  let shown = 0;
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter((row) => !row.classList.contains('group-row'));
    for (const row of rows)
      row.hidden = [...row.cells].every((cell) => cell.tagName === 'TH' || cell.hidden || 'empty' in cell.dataset);
    body.hidden = rows.every(({ hidden }) => hidden);
    if (body.classList.contains('compare-place')) shown += rows.filter(({ hidden }) => !hidden).length;
  }
  table.classList.toggle('is-narrowed', chosen.length > 0);
  return shown;
}

function show(choice: Choice): void {
  const chosen = [...new Set([choice.a, choice.b])].filter((id) => id !== '');
  // On the list of parts there is no table: the page of the district has it.
  const path = known.get(chosen[0] ?? '')?.dataset['path'];
  if (tables.length === 0 && path !== undefined) {
    location.replace(path + write(choice));
    return;
  }
  const rows = tables.reduce((sum, table) => {
    const shown = narrow(table, chosen);
    const part = table.closest<HTMLElement>('.registry-part');
    if (part !== null)
      part.hidden = chosen.length > 0 && chosen.every((id) => !table.querySelector(`thead [data-region="${id}"]`));
    return sum + shown;
  }, 0);
  clear.hidden = chosen.length === 0;
  said.textContent =
    chosen.length === 0
      ? ''
      : `${chosen.map(nameOf).join('、')}：点名的指标或任务${String(rows)}行${chosen.length === 1 ? '；再选一处来对照' : ''}`;
}

const address = keepInAddress({
  read,
  write,
  fill: (choice: Choice) => {
    a.value = choice.a;
    b.value = choice.b;
  },
  show,
});
for (const select of [a, b])
  select.addEventListener('change', () => {
    address.change({ a: a.value, b: b.value });
  });
clear.addEventListener('click', () => {
  a.value = b.value = '';
  address.change({ a: '', b: '' });
  a.focus();
});
form.inert = false;
