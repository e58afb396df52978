import { nearPages } from '../site/page/turns.ts';
import { writeTableState, type TableState } from './table-state.ts';

/** What is turned: the rows that a state has found, so many a page. */
interface Turned {
  readonly state: TableState;
  readonly rows: number;
  readonly perPage: number;
}

/** Offers the pages that rows fill, each with its address; nothing where they fill one. */
export function showTurner(
  nav: HTMLElement | null,
  { state, rows, perPage }: Turned,
  turnTo: (page: number) => void,
): void {
  if (nav === null) return;
  const last = Math.max(1, Math.ceil(rows / perPage));
  const current = Math.min(state.page, last);
  const step = (page: number, words: string, label?: string): HTMLElement => {
    const link = document.createElement('a');
    link.href = location.pathname + writeTableState({ ...state, page });
    link.textContent = words;
    if (label !== undefined) link.ariaLabel = label;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      turnTo(page);
    });
    return link;
  };
  const numbers = document.createElement('ul');
  for (const page of nearPages(current, last)) {
    const item = document.createElement('li');
    if (page === null) item.append('…');
    else if (page === current) item.append(currentPage(page));
    else item.append(step(page, String(page), `第${String(page)}页`));
    numbers.append(item);
  }
  nav.replaceChildren(
    ...(current > 1 ? [step(current - 1, '上一页')] : []),
    numbers,
    ...(current < last ? [step(current + 1, '下一页')] : []),
  );
  nav.hidden = last === 1;
}

function currentPage(page: number): HTMLElement {
  const words = document.createElement('span');
  words.ariaCurrent = 'page';
  words.textContent = String(page);
  return words;
}
