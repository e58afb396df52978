import { part, shortened } from '../core/read/text/cut.ts';
import { element } from './result-view.ts';

const longest = 180;
/** How long the words stay when the pointer has left, so that it can come to them: milliseconds. */
const patience = 250;

/**
 * Shows beside a receipt the words that it leads to, while it is pointed at or has the focus. A link is followed as ever;
 * Escape puts the words away.
 */
export function attachReceipts(view: Window): void {
  const page = view.document;
  const receipts = page.querySelectorAll<HTMLAnchorElement>('.receipts a');
  const words = element(page, 'div', 'receipt-words');
  if (receipts.length === 0 || !('showPopover' in words)) return;
  words.popover = 'manual';
  words.id = 'receipt-words';
  words.setAttribute('role', 'tooltip');
  page.body.append(words);
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let shown: HTMLAnchorElement | null = null;
  /** One whose words the reader has put away, until it is left. */
  let dismissed: HTMLAnchorElement | null = null;

  const hide = (): void => {
    clearTimeout(leaving);
    shown?.removeAttribute('aria-describedby');
    shown = null;
    words.hidePopover();
  };
  const leave = (): void => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, patience);
  };
  const show = (receipt: HTMLAnchorElement): void => {
    clearTimeout(leaving);
    const told = wordsOf(page, receipt);
    if (receipt === shown || receipt === dismissed || told === '') return;
    hide();
    shown = receipt;
    words.textContent = told;
    receipt.setAttribute('aria-describedby', words.id);
    words.showPopover();
    place(words, receipt, view);
  };
  for (const receipt of receipts) {
    for (const name of ['pointerenter', 'focus'])
      receipt.addEventListener(name, () => {
        show(receipt);
      });
    for (const name of ['pointerleave', 'blur'])
      receipt.addEventListener(name, () => {
        dismissed = null;
        leave();
      });
    if (receipt.matches(':hover, :focus')) show(receipt);
  }
  words.addEventListener('pointerenter', () => {
    clearTimeout(leaving);
  });
  words.addEventListener('pointerleave', leave);
  page.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    dismissed = shown;
    hide();
  });
  page.addEventListener('scroll', hide, { passive: true });
}

/** The words that a receipt leads to: those of the place on this page, else those that it brings; empty for none. */
function wordsOf(page: Document, receipt: HTMLAnchorElement): string {
  const here = receipt.pathname === page.location.pathname;
  const place = here ? page.getElementById(part(receipt.hash, 1))?.cloneNode(true) : undefined;
  if (place === undefined) return receipt.dataset['words'] ?? '';
  const own = place as HTMLElement;
  for (const mark of own.querySelectorAll('.permalink, .query-marks, .goal')) mark.remove();
  const cells = [...own.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()).filter(Boolean);
  const text = cells.length > 0 ? cells.join(' ｜ ') : own.textContent;
  return shortened(text.replace(/\s+/gu, ' ').trim(), longest);
}

/** Sets the words below a receipt, or above it where there is no room, within the window. */
function place(words: HTMLElement, receipt: HTMLElement, view: Window): void {
  const at = receipt.getBoundingClientRect();
  const { width, height } = words.getBoundingClientRect();
  const below = at.bottom + 6;
  const top = below + height > view.innerHeight ? Math.max(0, at.top - height - 6) : below;
  const left = Math.max(8, Math.min(at.left, view.innerWidth - width - 8));
  words.style.top = `${String(top)}px`;
  words.style.left = `${String(left)}px`;
}
