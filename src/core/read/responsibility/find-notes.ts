import { ISSUER_ENDING } from '../../../lexicon/body-endings.ts';
import { JOINED_LABEL, PLAIN_LABEL } from '../../../lexicon/note-roles.ts';
import type { Span } from '../../../model/span.ts';
import { outerBrackets } from '../text/brackets.ts';
import { splitBodyList } from './body-list.ts';
import { isBodyName } from './body-name.ts';
import { isLabelled, readLabel, readPart, splitClauses } from './note-clauses.ts';

/** What a note is made of, looked for before it is read. */
const HINT =
  /牵头|主办|承办|协办|负责|责任|落实|实施|指导|配合|参与|参加|协[同助作]|督[促导办]|统筹|承担|职责|执行|推进/u;
const LONGEST = 1500;
const LONGEST_LABEL_ALONE = 6;
/** Where labels that close a paragraph may begin: `…20万亩。牵头单位：市林业局`, also behind `牵头领导：张三`. */
const TAIL = new RegExp(
  `(?<=^|[。；\\s])(?:${PLAIN_LABEL}|${JOINED_LABEL}|\\p{Script=Han}{0,4}(?:领导|责任人|负责人|联系人|时限|时间|期限)(?:要求)?)[：:]`,
  'gu',
);
const plain = new RegExp(`^${PLAIN_LABEL}[：:]`, 'u');
/** `…全覆盖。（市教育局、市财政局，各区政府）`: bodies alone, behind the sentence that they are for. */
const BARE = /[。；][（(［[][^（(［[]{4,}[）)］\]][。；]?$/u;
const ORGAN = new RegExp(`(?:${ISSUER_ENDING})$`, 'u');
/** A sentence that says who leads and nothing else: `此项工作由市水务局牵头，市财政局配合。` */
const SENTENCE = /(?<=^|。)[^。]{4,400}(?:牵头|主办)[^。]{0,400}。?$/u;
/** `（以下简称领导小组，由…）`, `（包括…）`: what explains a word. */
const GLOSS = /^(?:以下(?:简称|统称|称)|简称|含|包括|指|即|如|例如|其中|详见|见)/u;
/** `牵头领导：张三`: no body, but a note all the same. */
const PERSON = /^(?:牵头|分管|责任|包保)?(?:领导|责任人|负责人)[：:]/u;

/**
 * Finds responsibility notes in running text: brackets that name who leads and who takes part
 * (`（市环保局牵头，市发改委等参与）`, `（责任单位：…）`, `〔牵头单位：…〕`), or bodies alone behind a sentence; a label that
 * closes the paragraph, or a last sentence that says who leads.
 * @returns spans of the text, brackets included
 */
export function findResponsibilityNotes(text: string): Span[] {
  const isHinted = HINT.test(text);
  if (!isHinted && !BARE.test(text)) return [];
  const bracketed = outerBrackets(text, '（［([〔【').filter(
    (span) => isNote(text.slice(span.start + 1, span.end - 1)) || isBareList(text, span),
  );
  const start = isHinted ? (closingLabels(text) ?? leadingSentence(text)) : null;
  if (start === null || bracketed.some(({ end }) => end > start)) return bracketed;
  return [...bracketed, { start, end: text.length }];
}

/** True when a paragraph is a responsibility note and nothing else. */
export function isResponsibilityNote(text: string): boolean {
  const [note, ...others] = findResponsibilityNotes(text);
  return note !== undefined && others.length === 0 && note.start === 0 && text.length - note.end <= 1;
}

/** Whether the words in brackets name who answers: under a label, or before a word for a part. */
function isNote(inside: string): boolean {
  if (inside.length > LONGEST || !HINT.test(inside) || GLOSS.test(inside)) return false;
  return splitClauses(inside).some(({ text }) => readLabel(text) !== null || PERSON.test(text) || givesPart(text));
}

/** Whether brackets that close a paragraph behind a whole sentence hold bodies and nothing else. */
function isBareList(text: string, { start, end }: Span): boolean {
  if (start === 0 || !'。；'.includes(text.charAt(start - 1)) || !/^[。；]?$/u.test(text.slice(end))) return false;
  const inside = text.slice(start + 1, end - 1);
  const names = /[；。：]/u.test(inside) ? [] : splitBodyList(inside);
  return names.length > 1 && names.every(({ name }) => isBodyName(name)) && names.some(({ name }) => ORGAN.test(name));
}

/** Whether most of what stands before a word for a part are names of bodies. */
function givesPart(clause: string): boolean {
  const part = readPart(clause);
  if (!part) return false;
  const names = splitBodyList(part.list);
  const known = names.filter(({ name }) => isBodyName(name)).length;
  return known > 0 && known * 2 >= names.length;
}

/** Where the labels begin that close a text without brackets: what follows a stop among them is under a label too. */
function closingLabels(text: string): number | null {
  const found = text
    .matchAll(TAIL)
    .find(({ index }) => text.length - index <= LONGEST && isLabelledThroughout(text.slice(index)));
  return found?.index ?? null;
}

function isLabelledThroughout(tail: string): boolean {
  const clauses = splitClauses(tail);
  const isLabelledAfterStop = clauses.every(
    ({ text, start }) => isLabelled(text) || !/[。；;]\s*$/u.test(tail.slice(0, start)),
  );
  return isLabelledAfterStop && clauses.some(({ text }) => plain.test(text) && text.length > LONGEST_LABEL_ALONE);
}

/** Where the last sentence begins, if it says who leads and nothing else. */
function leadingSentence(text: string): number | null {
  const found = SENTENCE.exec(text);
  if (!found) return null;
  return splitClauses(found[0]).every((clause) => isWholePart(clause.text)) ? found.index : null;
}

/** A part of nothing but bodies, all of them known for such. */
function isWholePart(clause: string): boolean {
  const part = readPart(clause);
  return part !== null && !part.isInOneThing && splitBodyList(part.list).every(({ name }) => isBodyName(name));
}
