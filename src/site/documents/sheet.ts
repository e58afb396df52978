import type { Change } from '../../model/change.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { changeKindLabels } from '../changes/labels.ts';
import { printedDate } from '../page/dates.ts';

/**
 * What stands on each printed sheet of a document, so that one that is kept alone tells what it is: at its head title
 * and number, at its foot the address and of which day the text is, as far as these are known.
 * @param later what was done to the text here since it came, the newest first
 */
export function sheetOf(
  { title, number, addedOn }: Pick<PolicyDocument, 'title' | 'number' | 'addedOn'>,
  [last]: readonly Pick<Change, 'on' | 'kind'>[],
  address: string | null,
): { head: string; foot: string } {
  const state =
    last === undefined
      ? addedOn && `${printedDate(addedOn)}收录`
      : `${printedDate(last.on)}${changeKindLabels[last.kind]}`;
  return {
    head: number === null ? title : `${title}　${number}`,
    foot: [address, state && `本站文本：${state}`].filter(Boolean).join('　'),
  };
}
