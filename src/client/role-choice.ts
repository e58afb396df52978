import { keepInAddress } from './address-state.ts';
import { find } from './find.ts';

/** Shows what a body has in one role alone; what is of no role, such as its deadlines, goes meanwhile. */
const form = find('role-choice', HTMLFormElement);
const inputs = [...form.querySelectorAll<HTMLInputElement>('input[name="role"]')];
const parts = [...document.querySelectorAll<HTMLElement>('main [data-role]')];
const holders = new Set(parts.flatMap((part) => part.parentElement?.closest<HTMLElement>('.registry-part') ?? []));

const address = keepInAddress({
  read: (search) => {
    const role = new URLSearchParams(search).get('role') ?? '';
    return inputs.some(({ value }) => value === role) ? role : '';
  },
  write: (role: string) => (role === '' ? '' : `?${new URLSearchParams({ role }).toString()}`),
  fill: (role) => {
    for (const input of inputs) input.checked = input.value === role;
  },
  show: (role) => {
    for (const part of parts) part.hidden = role !== '' && part.dataset['role'] !== role;
    for (const holder of holders) holder.hidden = parts.every((part) => !holder.contains(part) || part.hidden);
  },
});
form.addEventListener('change', () => {
  address.change(inputs.find(({ checked }) => checked)?.value ?? '');
});
form.inert = false;
