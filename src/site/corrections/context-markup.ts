import type { Context } from './context.ts';
import { visibleMarkup } from './visible.ts';

/**
 * A changed run between the characters beside it as HTML, blanks to be seen.
 * @param element how the run is marked: taken out, put in, or only pointed at
 */
export function contextMarkup({ before, changed, after }: Context, element: 'del' | 'ins' | 'mark'): string {
  return `${visibleMarkup(before)}<${element}>${visibleMarkup(changed)}</${element}>${visibleMarkup(after)}`;
}
