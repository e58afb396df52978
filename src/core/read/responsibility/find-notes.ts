import { JOINED_LABEL, PLAIN_LABEL } from '../../../lexicon/note-roles.ts';
import type { Span } from '../../../model/span.ts';
import { outerBrackets } from '../text/brackets.ts';
import { splitBodyList } from './body-list.ts';
import { isBodyName } from './body-name.ts';
import { readLabel, readPart, splitClauses } from './note-clauses.ts';

/** What a note is made of, looked for before it is read. */
const HINT = /牵头|主办|承办|协办|负责|责任|落实|实施|指导|配合|参与|参加|协[同助作]|督[促导办]|统筹|承担|职责|执行|推进/u;
const LONGEST = 1500;
const listed = (label: string) => `(?:${label})[：:][^。；]{2,600}`;
/** Without brackets the label must be whole, and close the paragraph, with others behind it: `…20万亩。牵头单位：市林业局；配合单位：市财政局`. */
const TAIL = new RegExp(
  `(?<=^|[。；\\s])(?:${listed(JOINED_LABEL)}[；。\\s]\\s*)?${listed(PLAIN_LABEL)}(?:[；。]\\s*${listed(`${PLAIN_LABEL}|${JOINED_LABEL}`)})*[。；]?$`,
  'u',
);
/** A sentence that says who leads and nothing else: `此项工作由市水务局牵头，市财政局配合。` */
const SENTENCE = /(?<=^|。)[^。]{4,400}(?:牵头|主办)[^。]{0,400}。?$/u;
/** `牵头领导：张三`: no body, but a note all the same. */
const PERSON = /^(?:牵头|分管|责任|包保)?(?:领导|责任人|负责人)[：:]/u;

/**
 * Finds responsibility notes in running text: brackets that name who leads and who takes part
 * (`（市环保局牵头，市发改委等参与）`, `（责任单位：…）`, `〔牵头单位：…〕`), a label that closes the paragraph, or a last
 * sentence that says who leads.
 * @returns spans of the text, brackets included
 */
export function findResponsibilityNotes(text: string): Span[] {
  if (!HINT.test(text)) return [];
  const bracketed = outerBrackets(text, '（［([〔【').filter(({ start, end }) => isNote(text.slice(start + 1, end - 1)));
  const closing = TAIL.exec(text) ?? leadingSentence(text);
  if (!closing || bracketed.some(({ end }) => end > closing.index)) return bracketed;
  return [...bracketed, { start: closing.index, end: text.length }];
}

/** True when a paragraph is a responsibility note and nothing else. */
export function isResponsibilityNote(text: string): boolean {
  const [note, ...others] = findResponsibilityNotes(text);
  return note !== undefined && others.length === 0 && note.start === 0 && text.length - note.end <= 1;
}

/** Whether the words in brackets name who answers: under a label, or before a word for a part. */
function isNote(inside: string): boolean {
  if (inside.length > LONGEST || !HINT.test(inside)) return false;
  return splitClauses(inside).some(({ text }) => readLabel(text) !== null || PERSON.test(text) || givesPart(text));
}

/** Whether most of what stands before a word for a part are names of bodies. */
function givesPart(clause: string): boolean {
  const part = readPart(clause);
  if (!part) return false;
  const names = splitBodyList(part.list);
  const known = names.filter(({ name }) => isBodyName(name)).length;
  return known > 0 && known * 2 >= names.length;
}

function leadingSentence(text: string): RegExpExecArray | null {
  const found = SENTENCE.exec(text);
  if (!found) return null;
  const clauses = splitClauses(found[0]);
  return clauses.every(({ text: clause }) => isWholePart(clause)) ? found : null;
}

/** A part of nothing but bodies, all of them known for such. */
function isWholePart(clause: string): boolean {
  const part = readPart(clause);
  return part !== null && !part.isInOneThing && splitBodyList(part.list).every(({ name }) => isBodyName(name));
}
