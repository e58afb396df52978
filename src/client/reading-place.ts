import { opening, part } from '../core/read/text/cut.ts';
import type { PageWindow } from './highlight.ts';
import { element } from './result-view.ts';
import { readKept, writeKept } from './kept.ts';

/** Pause in scrolling after which the place is kept, in milliseconds. */
const pause = 400;

/**
 * Keeps the provision at which the reader of a text has arrived, and offers to go on from the one of
 * the last visit. Does nothing on a page without a text.
 */
export function keepPlace(view: PageWindow): void {
  const page = view.document;
  const text = page.querySelector('.document .text');
  if (text === null) return;
  const key = `place ${view.location.pathname}`;
  let offer = offerPlace(view, readKept(view, key));
  let timer = 0;
  view.addEventListener(
    'scroll',
    () => {
      view.clearTimeout(timer);
      timer = view.setTimeout(() => {
        const here = provisionInView(view, text);
        if (offer?.isConnected === true && !isPast(here, offer.querySelector('a'))) return;
        offer?.remove();
        offer = null;
        writeKept(view, key, here?.id ?? null);
      }, pause);
    },
    { passive: true },
  );
}

/** The provision in the upper part of the screen, null before and behind the text. */
function provisionInView(view: PageWindow, text: Element): Element | null {
  const { left, width } = text.getBoundingClientRect();
  const at = view.document.elementFromPoint(left + width / 2, view.innerHeight / 4);
  const provision = at?.closest('.text [id]') ?? null;
  return provision?.id === 'title' ? null : provision;
}

/** Whether the reader has come to the offered place, or further, by scrolling alone. */
function isPast(here: Element | null, link: HTMLAnchorElement | null): boolean {
  const offered = here?.ownerDocument.getElementById(part(link?.hash ?? '', 1));
  if (!here || !offered) return false;
  return here === offered || (offered.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function offerPlace(view: PageWindow, eid: string | null): HTMLElement | null {
  const page = view.document;
  const place = eid === null ? null : page.getElementById(eid);
  if (place === null || view.location.hash !== '' || place.getBoundingClientRect().top < view.innerHeight) return null;
  const link = element(page, 'a', '', `继续阅读：${nameOf(page, place)}`);
  link.href = `#${place.id}`;
  const dismiss = element(page, 'button', '', '不用');
  dismiss.type = 'button';
  const bar = element(page, 'aside', 'resume', link, dismiss);
  bar.setAttribute('aria-label', '上次读到的地方');
  for (const each of [link, dismiss]) {
    each.addEventListener('click', () => {
      bar.remove();
    });
  }
  page.body.append(bar);
  return bar;
}

/** The entry of the contents list that a provision stands under, behind the number of its chapter; else its first words. */
function nameOf(page: Document, place: Element): string {
  for (let eid = place.id; eid !== ''; eid = opening(eid, Math.max(0, eid.lastIndexOf('__')))) {
    const entry = page.querySelector(`.contents a[href="#${eid}"]`);
    if (entry === null) continue;
    const chapter = entry.closest('ol ol')?.parentElement?.querySelector('a')?.textContent.trim() ?? '';
    return `${/^[^、\s]*、?/u.exec(chapter)?.[0] ?? ''}${entry.textContent.replace(/\s+/gu, '')}`;
  }
  return `${opening(place.textContent, 12)}…`;
}
