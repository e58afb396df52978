import { outerBrackets } from '../text/brackets.ts';
import { findResponsibilityNotes } from './find-notes.ts';

/** A bracket behind a full stop, or one that names who is in charge, closes its paragraph. */
export function endsWithNote(paragraph: string): boolean {
  if (!/[）)\]］〕]$/u.test(paragraph)) return false;
  const last = outerBrackets(paragraph, '（(［[〔').at(-1);
  if (last?.end !== paragraph.length) return false;
  return (
    /[。！？；]$/u.test(paragraph.slice(0, last.start)) || findResponsibilityNotes(paragraph).at(-1)?.end === last.end
  );
}
