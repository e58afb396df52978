import type { Span } from '../../../model/span.ts';
import { isOpenAtEnd } from '../text/brackets.ts';
import type { HierarchyKind } from '../../../lexicon/markers.ts';
import type { Draft } from './outline.ts';

const HEADING_LENGTH = 60;
/** Of a heading that holds what stands below it. */
const LONGEST_HEADING = 120;
const NAME_LENGTH = 40;
const QUESTION_LENGTH = 80;
const LEAD_LENGTH = 24;
const LEAD_SHARE = 0.6;

/** The words behind a number, parted into the heading and the text that runs on from it. */
export interface NumberedWords {
  heading: Span | null;
  text: Span | null;
}

/**
 * Parts the words behind a number. Without a full stop they are a heading; otherwise the first sentence
 * is (`（一）大气环境质量。到2020年…`), be it a question, or, in a box, the words before the colon, when it is short. The
 * sentences of an article (第一条) are its text.
 */
export function partHeading(text: string, words: Span, place: HierarchyKind | 'box'): NumberedWords {
  const content = text.slice(words.start, words.end);
  const none = { heading: null, text: content === '' ? null : words };
  const stop = content.search(/[。？]/u);
  if (stop < 0 && place !== 'box') {
    const isHeading = content !== '' && content.length <= HEADING_LENGTH && !/[；：:]$/u.test(content);
    return isHeading ? { heading: words, text: null } : none;
  }
  if (place === 'article') return none;
  const cut = place === 'box' ? nameEnd(content, stop) : stop;
  const name = content.slice(0, cut + 1);
  if (cut < 0 || name.length > (name.endsWith('？') ? QUESTION_LENGTH : NAME_LENGTH) || isOpenAtEnd(name)) return none;
  if (cut === content.length - 1) return place === 'box' ? none : { heading: words, text: null };
  const middle = words.start + cut + 1;
  return { heading: { start: words.start, end: middle }, text: { start: middle, end: words.end } };
}

/** Where the name of an entry in a box ends: at its colon, when that stands before the first full stop. */
function nameEnd(content: string, stop: number): number {
  const colon = content.indexOf('：');
  return colon > 0 && colon < NAME_LENGTH && (stop < 0 || colon < stop) ? colon : stop;
}

/**
 * A heading that ends as a sentence and that nothing follows is the text of its item; words that do not, however many,
 * and that something hangs from, are its heading.
 */
export function decideHeadings(drafts: readonly Draft[], text: string): void {
  const parents = new Set(drafts.map((draft) => draft.parent));
  for (const draft of drafts) {
    const { heading } = draft;
    const [run, ...others] = draft.text;
    if (draft.number && heading === null && run && others.length === 0 && parents.has(draft.eid)) {
      if (!isLongHeading(text.slice(run.start, run.end)) || draft.kind === 'article' || draft.kind === 'attachment')
        continue;
      draft.heading = { start: run.start, end: run.end };
      draft.text = [];
    }
    if (heading === null || draft.text.length > 0 || parents.has(draft.eid)) continue;
    if (!/[。；]$/u.test(text.slice(heading.start, heading.end))) continue;
    draft.heading = null;
    draft.text = [{ ...heading, joiner: '' }];
  }
}

function isLongHeading(words: string): boolean {
  return words.length <= LONGEST_HEADING && !/[。；！？：:]/u.test(words) && !/[，、）)]$/u.test(words);
}

/**
 * Marks the lead sentence of each unnumbered paragraph (`全面整治重污染行业。严格按照…`) in a text that
 * writes its paragraphs so; where only some begin with a short sentence it is no lead.
 */
export function markLeads(drafts: readonly Draft[], text: string): void {
  const candidates = drafts.filter((draft) => draft.kind === 'p' && draft.parent !== null);
  const leads = new Map(candidates.map((draft) => [draft, leadOf(draft, text)]));
  const found = [...leads.values()].filter((lead) => lead !== null).length;
  if (found < 8 || found < LEAD_SHARE * candidates.length) return;
  for (const [draft, lead] of leads) {
    const run = draft.text[0];
    if (lead === null || !run) continue;
    draft.heading = lead;
    draft.text = [{ ...run, start: lead.end }];
  }
}

function leadOf(draft: Draft, text: string): Span | null {
  const [run, ...others] = draft.text;
  return !run || others.length > 0 ? null : findLead(text, run);
}

/** The short first sentence of a paragraph, without a comma or a digit, that names what follows; or null. */
export function findLead(text: string, run: Span): Span | null {
  const content = text.slice(run.start, run.end);
  const stop = content.indexOf('。');
  if (stop < 0 || stop >= LEAD_LENGTH || stop === content.length - 1) return null;
  return /[，；：\d]/u.test(content.slice(0, stop)) ? null : { start: run.start, end: run.start + stop + 1 };
}
