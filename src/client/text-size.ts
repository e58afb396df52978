import { readKept, writeKept } from './kept.ts';

const name = 'text-size';

/** Sets the size of letters that the reader has chosen on another page, and keeps a new choice. */
export function keepTextSize(view: Window): void {
  const inputs = [...view.document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const [standard] = inputs;
  const untouched = standard?.checked === true;
  const kept = inputs.find(({ value }) => value === readKept(view, name));
  if (untouched && kept !== undefined) kept.checked = true;
  for (const input of inputs) {
    if (input.checked && !untouched) writeKept(view, name, input.value);
    input.addEventListener('change', () => {
      writeKept(view, name, input.value);
    });
  }
}
