import { BOX } from '../../../lexicon/markers.ts';
import type { Span } from '../../../model/span.ts';
import { readNumeral } from '../text/numeral.ts';
import { skipBlanks } from '../text/lines.ts';
import type { Outline } from './outline.ts';
import type { Position } from './position.ts';

/**
 * Opens a box (`专栏1 主要指标`) with the words behind its label as its heading; false where no label opens them.
 * @param words of one line, in `text`
 */
export function openBox(words: Span, text: string, position: Position, outline: Outline): boolean {
  const label = BOX.exec(text.slice(words.start, words.end));
  if (!label) return false;
  position.leaveBox();
  const value = readNumeral(label[1] ?? '');
  const cut = words.start + label[0].length;
  const heading = { start: skipBlanks(text, cut), end: words.end };
  const draft = outline.add({
    kind: 'box',
    scope: position.root,
    parent: position.boxHolder,
    ...(value === null ? {} : { value }),
    number: { start: words.start, end: cut },
    ...(heading.end > heading.start ? { heading } : {}),
  });
  position.enterBox(draft.eid);
  return true;
}
