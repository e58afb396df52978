import { copyWords } from './copy.ts';
import { element } from './result-view.ts';

/** Gives the panel that passes a page on what the browser can do: copy the address, and share it with other programs. */
export function attachShare(view: Window): void {
  const page = view.document;
  const panel = page.querySelector('.share-panel');
  if (panel === null || panel.querySelector('.share-actions') !== null) return;
  const address = new URL(view.location.pathname, view.location.href).href;
  const status = element(page, 'span', '');
  status.setAttribute('role', 'status');
  const field = element(page, 'textarea', 'share-field');
  field.readOnly = true;
  field.hidden = true;
  field.setAttribute('aria-label', '本页地址');
  const actions = element(
    page,
    'p',
    'share-actions',
    button(page, '复制链接', () => copy()),
  );
  const copy = () =>
    copyWords(view, address, status, () => {
      field.hidden = false;
      return field;
    });
  if ('share' in view.navigator)
    actions.append(
      button(page, '发到……', () =>
        // Whoever closes the list of programs has changed their mind: nothing is wrong.
        view.navigator.share({ title: page.title, url: address }).catch(() => undefined),
      ),
    );
  actions.append(status);
  panel.append(actions, field);
}

function button(page: Document, label: string, act: () => Promise<void>): HTMLButtonElement {
  const made = element(page, 'button', '', label);
  made.type = 'button';
  made.addEventListener('click', () => void act());
  return made;
}
