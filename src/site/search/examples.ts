import type { FilteredList } from '../../model/portal.ts';
import { profile } from '../portal/profile.ts';

/** What stands in an empty field that filters a list: `名称或所属，如 城关镇 水利局`, with what the portal has of it. */
export function placeholderOf(hint: string | undefined, list: FilteredList | undefined): string {
  const example = list === undefined ? undefined : profile.examples.filters[list];
  return [hint, example === undefined ? undefined : `如 ${example}`].filter(Boolean).join('，') || '词语';
}
