import { dueChoice } from '../site/targets/index-format.ts';

/** Says of each deadline of a page whether it is over on the reader's own date: what is published is the same every day. */
export function tellDue(page: Document, now: Date): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-until]'))
    place.textContent = dueChoice(place.dataset['until'] ?? '', now).label;
}
