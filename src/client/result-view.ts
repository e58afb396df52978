import { resultAddress } from '../search/address.ts';
import type { FoundProvision, FoundText } from '../search/answer/answerer.ts';
import { href } from '../site/page/href.ts';

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

/** A provision as an item of a list: place, and excerpt with the matches marked. */
export function resultItem(
  page: Document,
  text: FoundText,
  { eid, place, excerpt }: FoundProvision,
  { query, named }: { readonly query: string; /** Whether the item names its document. */ readonly named: boolean },
): HTMLLIElement {
  const link = element(page, 'a', 'result-link');
  link.href = href(resultAddress(text.page, eid, query));
  if (named) link.append(...titleOf(page, text), ' ');
  const segments = excerpt.map(({ text: words, matched }) => (matched ? element(page, 'mark', '', words) : words));
  link.append(
    element(page, 'span', 'result-place', place.join(' › ')),
    ' ',
    element(page, 'span', 'result-excerpt', ...segments),
  );
  return element(page, 'li', 'result', link);
}

/** Title of a document, marked where it is a draft. */
export function titleOf(page: Document, { title, draft }: Pick<FoundText, 'title' | 'draft'>): Node[] {
  const name = element(page, 'span', 'result-document', title);
  return draft ? [name, page.createTextNode(' '), element(page, 'span', 'result-draft', '征求意见稿')] : [name];
}
