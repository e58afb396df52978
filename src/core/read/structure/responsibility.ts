import { BODY_ENDING } from '../../../lexicon/body-endings.ts';
import type { Span } from '../../../model/span.ts';
import { outerBrackets } from '../text/brackets.ts';

const LABEL =
  /^(?:主要责任|责任|牵头|主办|承办|配合|落实|参与|参加|实施|协办|协同|协助)(?:责任)?(?:单位|部门|处室|主体|领导|责任人|负责人)?[：:]/u;
const ROLE = /(?:牵头|参与|参加|负责|指导|配合|落实|组织实施)(?:[。，；]|$)/u;
const BODY = new RegExp(`(?:${BODY_ENDING}|[省市区县])(?:[、，]|等|牵头|参与|负责|指导|配合|分别|$)`, 'u');

const WHOLE_LABEL = '(?:责任|主要责任|牵头|主办|承办|配合|落实|参与|协办)(?:单位|部门|处室)[：:]';
/** Without brackets the label must be whole, and close the paragraph, with others behind it: `…20万亩。牵头单位：市林业局；配合单位：市财政局`. */
const TAIL = new RegExp(
  `(?<=^|[。；\\s])${WHOLE_LABEL}[^。；]{2,200}(?:[；。]${WHOLE_LABEL}[^。；]{2,200})*[。；]?$`,
  'u',
);

/**
 * Finds responsibility notes in running text: brackets that name who leads and who takes part
 * (`（市环保局牵头，市发改委等参与）`, `（责任单位：…）`, `〔牵头单位：…〕`), or a label that closes the paragraph.
 * @returns spans of the text, brackets included
 */
export function findResponsibilityNotes(text: string): Span[] {
  const bracketed = outerBrackets(text, '（［([〔【').filter(({ start, end }) => {
    const inside = text.slice(start + 1, end - 1);
    return inside.split(/[；;]/u).some((part) => LABEL.test(part)) || (ROLE.test(inside) && BODY.test(inside));
  });
  const tail = TAIL.exec(text);
  if (!tail || bracketed.some(({ end }) => end > tail.index)) return bracketed;
  return [...bracketed, { start: tail.index, end: text.length }];
}

/** True when a paragraph is a responsibility note and nothing else. */
export function isResponsibilityNote(text: string): boolean {
  const [note, ...others] = findResponsibilityNotes(text);
  return note !== undefined && others.length === 0 && note.start === 0 && text.length - note.end <= 1;
}
