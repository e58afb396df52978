import { fillAccessDate } from './access-date.ts';
import { copyWords } from './copy.ts';
import type { PageWindow } from './highlight.ts';
import { element } from './result-view.ts';

/** The card of a provision; a page has one, which is filled anew. */
export interface Card {
  readonly dialog: HTMLDialogElement;
  readonly view: PageWindow;
  readonly place: HTMLElement;
  readonly words: HTMLElement;
  readonly buttons: HTMLElement;
  readonly status: HTMLElement;
  readonly field: HTMLTextAreaElement;
  readonly more: HTMLElement;
  /** The page of citations with the entry of a provision, fetched once and again after a failure. */
  readonly entries: (eid: string) => Promise<Document>;
  /** The provision that is shown. */
  shown: HTMLElement | null;
}

/**
 * Makes the card and puts it on the page, closed.
 * @param citationsOf address of the page of citations with the entry of a provision
 */
export function makeCard(view: PageWindow, citationsOf: (eid: string) => string): Card {
  const page = view.document;
  const place = element(page, 'h2', 'card-place');
  place.id = 'card-place';
  const close = element(page, 'button', 'card-close', '关闭');
  close.type = 'button';
  const words = element(page, 'blockquote', 'card-words');
  words.tabIndex = 0;
  words.setAttribute('aria-label', '原文');
  const buttons = element(page, 'div', 'card-copy');
  const status = element(page, 'p', 'card-status');
  status.setAttribute('role', 'status');
  const field = element(page, 'textarea', 'card-field');
  field.readOnly = true;
  field.rows = 4;
  field.setAttribute('aria-label', '待复制的文字');
  const more = element(page, 'div', 'card-more');
  const head = element(page, 'div', 'card-head', place, close);
  const dialog = element(page, 'dialog', 'provision-card', head, words, buttons, status, field, more);
  dialog.setAttribute('aria-labelledby', place.id);
  page.body.append(dialog);

  const fetched = new Map<string, Promise<Document>>();
  const entries = (eid: string): Promise<Document> => {
    const address = citationsOf(eid);
    const coming =
      fetched.get(address) ??
      fetchPage(view, address).catch((error: unknown) => {
        fetched.delete(address);
        throw error;
      });
    fetched.set(address, coming);
    return coming;
  };
  const card: Card = { dialog, view, place, words, buttons, status, field, more, entries, shown: null };
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    // What is painted around the card belongs to the dialog too.
    if (event.target === dialog) dialog.close();
  });
  return card;
}

async function fetchPage(view: PageWindow, address: string): Promise<Document> {
  const response = await view.fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new view.DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Opens the card; once it is closed the focus is on the permalink of its provision, from where the browser had it. */
export function openCard({ dialog, view, shown }: Card): void {
  if (dialog.open) return;
  view.document.querySelector<HTMLElement>(`.permalink[href="#${shown?.id ?? ''}"]`)?.focus({ preventScroll: true });
  dialog.showModal();
}

/** Shows a provision in the card: its words at once, its entry when that has come. */
export function fillCard(card: Card, provision: HTMLElement): void {
  const { view } = card;
  const words = provision.innerText.trim();
  const address = new URL(`#${provision.id}`, view.location.origin + view.location.pathname).href;
  card.shown = provision;
  card.place.textContent = '本条';
  card.words.textContent = words;
  card.status.textContent = '';
  card.field.hidden = true;
  card.buttons.replaceChildren(button(card, '复制链接', address));
  card.more.replaceChildren(element(view.document, 'p', '', '正在载入引用格式、目标与出处…'));
  card
    .entries(provision.id)
    .then((page) => {
      if (card.shown === provision) addEntry(card, page, provision.id, words);
    })
    .catch((error: unknown) => {
      console.error(error);
      if (card.shown === provision) card.more.textContent = '引用格式、目标与出处没有载入，请检查网络后再试。';
    });
}

function addEntry(card: Card, page: Document, eid: string, words: string): void {
  const { view } = card;
  const entry = page.getElementById(eid);
  if (entry === null) {
    card.more.replaceChildren();
    return;
  }
  for (const slot of entry.querySelectorAll<HTMLElement>('[data-address]')) {
    // A site that was built without being told its address is where the reader has found it.
    slot.textContent = new URL(slot.dataset['address'] || slot.textContent, view.location.href).href;
  }
  const form = (name: string): string => entry.querySelector(`[data-form="${name}"]`)?.textContent.trim() ?? '';
  const link = new URL(entry.dataset['fragment'] ?? `#${eid}`, view.location.origin + view.location.pathname).href;
  const quoted = entry.dataset['words'] ?? words;
  card.place.textContent = entry.querySelector('h2')?.textContent.trim() ?? '';
  card.buttons.replaceChildren(
    button(card, '复制链接', link),
    button(card, '复制引文', `“${quoted}”（${form('plain')}）`),
    button(card, '复制引文（GB/T 7714）', `“${quoted}”[1]\n\n[1] ${fillAccessDate(form('gb'), new Date())}`),
  );
  const list = entry.querySelector('dl');
  card.more.replaceChildren(...(list === null ? [] : [view.document.importNode(list, true)]));
}

function button(card: Card, label: string, words: string): HTMLButtonElement {
  const made = element(card.view.document, 'button', '', label);
  made.type = 'button';
  made.addEventListener('click', () => {
    void copyWords(card.view, words, card.status, () => {
      card.field.hidden = false;
      return card.field;
    });
  });
  return made;
}
