import { statusLabels } from '../site/page/labels.ts';
import { cellFields, type RowsOfDocument, type TargetCells } from '../site/targets/index-format.ts';

/** A row of the list of targets, with its document. */
interface TargetRow {
  readonly cells: TargetCells;
  readonly document: Pick<RowsOfDocument, 'id' | 'title' | 'isDraft'>;
}

/** The rows of a file. */
export function readRows(file: readonly RowsOfDocument[]): TargetRow[] {
  return file.flatMap((document) =>
    document.rows.map((values) => ({
      cells: Object.fromEntries(
        cellFields.map((field, index) => [field, values[index] ?? null]),
      ) as unknown as TargetCells,
      document,
    })),
  );
}

/**
 * A row as the page has it (`components/targets/rows.astro`).
 * @param folder address of the index, two steps below the root of the site
 */
export function targetRow({ cells, document: source }: TargetRow, folder: string): HTMLTableRowElement {
  const { id, metric, scope, goal, value, time, deadline, demand, result, leads, provision, heading } = cells;
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(link(new URL(`../${id}/`, folder), metric));
  const place = new URL(`../../documents/${source.id}/#${provision}`, folder);
  row.append(
    head,
    cell(scope),
    cell(value === null ? goal : marked('data', 'value', String(value), goal)),
    cell(deadline === null ? time : marked('time', 'datetime', deadline, time ?? '')),
    cell(result),
    cell(demand),
    cell(leads),
    cell(
      link(place, source.title),
      ...(source.isDraft ? [' ', span('status-draft', statusLabels.draft)] : []),
      ...(heading === null ? [] : [' ', span('target-heading', heading)]),
    ),
  );
  return row;
}

function cell(...words: (string | Node | null)[]): HTMLTableCellElement {
  const made = document.createElement('td');
  made.append(...words.flatMap((word) => word ?? []));
  return made;
}

function link(address: URL, words: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address.pathname + address.hash;
  made.append(words);
  return made;
}

function span(name: string, words: string): HTMLElement {
  const made = document.createElement('span');
  made.className = name;
  made.append(words);
  return made;
}

function marked(tag: 'data' | 'time', attribute: string, value: string, words: string): HTMLElement {
  const made = document.createElement(tag);
  made.setAttribute(attribute, value);
  made.append(words);
  return made;
}
