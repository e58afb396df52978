import cardStyles from '../styles/provisions/card.css?url';
import { fillCard, makeCard, openCard, type Card } from './card-view.ts';
import type { PageWindow } from './highlight.ts';
import { loadStyles } from './load-styles.ts';

/** How long a finger rests on the number or the heading of a provision to open its card, in milliseconds. */
const longPress = 500;
/** How far it may move meanwhile, in pixels. */
const steady = 10;

/**
 * Lets the permalink and the number of a provision open its card: what can be copied, and its entry on
 * the page of citations, which is fetched with the first card. Does nothing on a page without texts.
 */
export function attachCards(view: PageWindow): void {
  const page = view.document;
  const link = page.querySelector<HTMLAnchorElement>('a[data-citations]');
  if (link === null) return;
  loadStyles(page, cardStyles);
  const text = page.querySelector<HTMLElement>('.text');
  let card: Card | undefined;

  const open = (place: HTMLElement): void => {
    card ??= makeCard(view, (eid) => citationsOf(page, link, eid));
    fillCard(card, place);
    openCard(card);
  };
  const openAt = (pressed: Element): boolean => {
    const eid = eidAt(pressed);
    const place = eid === undefined ? null : page.getElementById(eid);
    if (place !== null) open(place);
    return place !== null;
  };

  text?.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLAnchorElement>('.permalink, .num');
    if (pressed === null || opensElsewhere(event) || view.getSelection()?.isCollapsed === false) return;
    // Before the card, since going to a place takes the focus away from wherever it is.
    if (pressed.matches('.permalink')) {
      event.preventDefault();
      view.location.hash = pressed.hash;
    }
    openAt(pressed);
  });
  attachLongPress(view, text, openAt);

  // A press before this script was there, on a touch screen that which has called it, has only gone to the place.
  const target = page.querySelector(':target');
  const own = target && page.querySelector(`.permalink[href="#${target.id}"]`);
  if (own && (own.matches(':hover') || view.getComputedStyle(own).order === '1')) openAt(own);
}

/** Address of the page of citations with the entry of a provision: of a long text there are several, which begin with known ones. */
function citationsOf(page: Document, link: HTMLAnchorElement, eid: string): string {
  const place = page.getElementById(eid);
  const starts = link.dataset['citations']?.split(' ').filter(Boolean) ?? [];
  const before = starts.filter((start) => {
    const first = page.getElementById(start);
    return (
      first === place || (first && place && first.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)
    );
  });
  return before.length === 0 ? link.href : new URL(`${String(before.length + 1)}/`, link.href).href;
}

function attachLongPress(view: PageWindow, text: Element | null, open: (pressed: Element) => boolean): void {
  let timer = 0;
  let from = { x: 0, y: 0 };
  let opened = false;
  const stop = (): void => {
    view.clearTimeout(timer);
  };
  const listen = (name: 'pointerdown' | 'pointermove', react: (event: PointerEvent) => void): void => {
    text?.addEventListener(name, (event) => {
      react(event as PointerEvent);
    });
  };
  listen('pointerdown', ({ pointerType, target, clientX, clientY }) => {
    opened = false;
    const pressed = (target as Element).closest('.num, .lead, .heading');
    if (pointerType !== 'touch' || pressed === null) return;
    from = { x: clientX, y: clientY };
    timer = view.setTimeout(() => {
      opened = open(pressed);
      if (opened) ignoreRelease(view.document);
    }, longPress);
  });
  listen('pointermove', ({ clientX, clientY }) => {
    if (Math.hypot(clientX - from.x, clientY - from.y) > steady) stop();
  });
  for (const name of ['pointerup', 'pointercancel']) text?.addEventListener(name, stop);
  text?.addEventListener('contextmenu', (event) => {
    if (opened) event.preventDefault();
  });
}

/** Whether a press asks for another tab or window. */
function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

/** Keeps the click that the lifted finger may make from closing the card that now lies under it. */
function ignoreRelease(page: Document): void {
  const release = new AbortController();
  const once = { capture: true, once: true, signal: release.signal };
  page.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
    },
    once,
  );
  page.addEventListener(
    'pointerdown',
    () => {
      release.abort();
    },
    once,
  );
}

/** The eId of the provision that an element of the text belongs to. */
function eidAt(pressed: Element): string | undefined {
  const own = pressed.matches('.permalink') ? pressed : pressed.closest('[data-kind], tr')?.querySelector('.permalink');
  return own?.getAttribute('href')?.replace(/^#/u, '');
}
