import { excerptOf } from '../search/excerpt.ts';
import type { Term } from '../search/query.ts';
import { formatQuery } from '../search/query.ts';
import { resultHref, type SearchRecord } from '../search/record.ts';

/** An element with text; all that is shown of sources and queries goes through here, as text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  className: string,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = page.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** How a result is shown. */
export interface ResultOptions {
  /** Characters of the excerpt. */
  readonly length: number;
  /** Whether the excerpt is part of the link, as in the panel, or stands below it. */
  readonly linked: boolean;
}

/** A result as an item of a list: document, place, excerpt with the matches marked. */
export function resultItem(
  page: Document,
  record: SearchRecord,
  terms: readonly Term[],
  { length, linked }: ResultOptions,
): HTMLLIElement {
  const link = element(page, 'a', 'result-link', element(page, 'span', 'result-document', record.title));
  link.href = resultHref(record, formatQuery(terms));
  if (record.draft) link.append(' ', element(page, 'span', 'result-draft', '征求意见稿'));
  if (record.place.length > 0) link.append(' ', element(page, 'span', 'result-place', record.place.join(' › ')));

  const segments = excerptOf(
    record.words,
    terms.map((term) => term.folded),
    length,
  ).map(({ text, matched }) => (matched ? element(page, 'mark', '', text) : text));
  const item = element(page, 'li', 'result', link);
  if (linked) link.append(' ', element(page, 'span', 'result-excerpt', ...segments));
  else item.append(element(page, 'p', 'result-excerpt', ...segments));
  return item;
}
