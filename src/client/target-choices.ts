import type { Asked } from './sift-targets.ts';
import { codeOf, type FilterSelect, type FilterValue } from './target-source.ts';

/** Writes behind each choice how many targets it would leave; one that leaves none cannot be taken. */
export function showCounts(
  filters: readonly FilterSelect[],
  { counts, chosen }: Pick<Asked, 'counts' | 'chosen'>,
): void {
  for (const [filter, { select }] of filters.entries()) {
    const value = chosen[filter];
    if (value) offer(select, value);
    if (counts === null) continue;
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = counts[filter]?.[codeOf(option)] ?? 0;
      const text = `${option.dataset['name'] ?? ''}（${String(count)}）`;
      if (option.text !== text) option.text = text;
      option.disabled = count === 0 && option.value !== value?.value;
    }
  }
}

/** Adds a value that an address asks for to those that are offered. */
function offer(select: HTMLSelectElement, { value, code, label }: FilterValue): void {
  if ([...select.options].some((option) => option.value === value)) return;
  const option = new Option(label, value);
  option.dataset['name'] = label;
  option.dataset['code'] = String(code);
  select.append(option);
}
