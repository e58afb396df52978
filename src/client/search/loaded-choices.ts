import { element } from '../result-view.ts';

/** A value of a filter, as its file has it. */
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

/** Loads the values of a filter that are too many for the page, when a reader turns to it or its address names one. */
export function loadWhenWanted(select: HTMLSelectElement): void {
  const { from } = select.dataset;
  if (from === undefined) return;
  const narrow = select.closest('details');
  const load = (): void => {
    fillFrom(select, from).catch((error: unknown) => {
      console.error(error);
      listen();
    });
  };
  const listen = (): void => {
    const once = new AbortController();
    const { signal } = once;
    const turnTo = (): void => {
      once.abort();
      load();
    };
    for (const kind of ['pointerenter', 'focus', 'change']) select.addEventListener(kind, turnTo, { signal });
    // A phone shows what a field has at the moment at which it is touched.
    narrow?.addEventListener('toggle', turnTo, { signal });
  };
  listen();
}

/** Chooses a value, whether or not its name has been loaded yet. */
export function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.value === value) return;
  if (select.dataset['from'] === undefined) {
    select.value = '';
    return;
  }
  select.append(new Option(value, value, true, true));
  select.dispatchEvent(new Event('change'));
}

async function fillFrom(select: HTMLSelectElement, from: string): Promise<void> {
  const response = await fetch(from);
  if (!response.ok) throw new Error(`The values of a filter could not be loaded: ${response.url}`);
  const choices = (await response.json()) as readonly Choice[];
  const chosen = select.value;
  const groups = [...Map.groupBy(choices, ({ group }) => group)].flatMap(([group, own]) => {
    const options = own.map(({ value, label }) => new Option(label, value));
    if (group === undefined) return options;
    const made = element(document, 'optgroup', '', ...options);
    made.label = group;
    return [made];
  });
  delete select.dataset['from'];
  const [any] = select.options;
  select.replaceChildren(...(any === undefined ? [] : [any]), ...groups);
  select.value = chosen;
  if (select.selectedIndex >= 0) return;
  // A value of an old address that nothing has any more.
  select.value = '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
