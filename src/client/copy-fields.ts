import { fillAccessDate } from './access-date.ts';
import { copyWords } from './copy.ts';

document.querySelector('[data-without-address]')?.remove();

/** Gives each text to be copied a button; without this script it can be selected. */
for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-copy]')) {
  // A site that was built without being told its address is where the reader has found it.
  const { path } = field.dataset;
  if (path !== undefined) field.value = field.value.replaceAll(path, new URL(path, location.href).href);
  field.value = fillAccessDate(field.value, new Date());
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '复制';
  const label = field.labels[0];
  if (label !== undefined) {
    label.id ||= `${field.id}-label`;
    button.setAttribute('aria-describedby', label.id);
  }
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void copyWords(window, field.value, status, () => field);
  });
  field.after(button, status);
}
