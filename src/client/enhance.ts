import panelStyles from '../styles/search-panel.css?url';
import { loadEngine } from './engine.ts';
import { highlightQuery, type PageWindow } from './highlight.ts';
import { attachPanel } from './panel.ts';

/**
 * Runs in the hidden frame that a page shows once its search form has the focus or its address
 * points to a provision, and gives that page what it needs, so that the page itself has no script.
 */
function enhance(view: PageWindow): void {
  const page = view.document;
  const styles = page.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = panelStyles;
  page.head.append(styles);

  const form = page.querySelector<HTMLFormElement>('form.site-search');
  const input = form?.querySelector<HTMLInputElement>('input[type="search"]');
  if (form && input) {
    attachPanel(form, input);
    const warm = (): void => void loadEngine().catch(console.error);
    if (page.activeElement === input) warm();
    else input.addEventListener('focus', warm, { once: true });
  }

  highlightQuery(view);
  view.addEventListener('hashchange', () => {
    highlightQuery(view);
  });
}

const page = window.parent as PageWindow;
if (page !== window) enhance(page);
