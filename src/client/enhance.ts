import meaningStyles from '../styles/search/meaning.css?url';
import panelStyles from '../styles/search/panel.css?url';
import { tellDue } from './due-dates.ts';
import { highlightQuery, type PageWindow } from './highlight.ts';
import { loadStyles } from './load-styles.ts';
import { attachPanel } from './panel.ts';
import { attachCards } from './provision-card.ts';
import { keepPlace } from './reading-place.ts';
import { attachReceipts } from './receipts.ts';
import { loadEngine } from './search/engine.ts';
import { attachShare } from './share.ts';
import { keepTextSize } from './text-size.ts';

/**
 * Runs in the hidden frame that a page shows once its search form has the focus, its address points to
 * a provision, a receipt is pointed at, a panel is opened, or its text is read or set larger, and gives
 * that page what it needs, so that the page itself has no script.
 */
function enhance(view: PageWindow): void {
  const page = view.document;
  loadStyles(page, meaningStyles);
  loadStyles(page, panelStyles);

  const form = page.querySelector<HTMLFormElement>('form.site-search');
  const input = form?.querySelector<HTMLInputElement>('input[type="search"]');
  if (form && input) {
    attachPanel(form, input);
    const warm = (): void =>
      void loadEngine()
        .then((engine) => engine.warm())
        .catch(console.error);
    if (page.activeElement === input) warm();
    else input.addEventListener('focus', warm, { once: true });
  }

  tellDue(page, new Date());
  attachCards(view);
  attachShare(view);
  attachReceipts(view);
  keepTextSize(view);
  keepPlace(view);
  highlightQuery(view);
  view.addEventListener('hashchange', () => {
    highlightQuery(view);
  });
}

const page = window.parent as PageWindow;
if (page !== window) enhance(page);
