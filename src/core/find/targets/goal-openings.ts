import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Calendar } from '../clause/calendar.ts';
import { deadlineWords } from '../clause/deadline-words.ts';
import type { TimeExpression } from '../clause/time-expression.ts';
import { findTimes } from '../clause/times.ts';
import type { Opening } from './clause-context.ts';

/** A date above, with its words where it does not say them whole. */
type Dated = Pick<Opening, 'deadline' | 'words'>;

/** How far into a paragraph the span is looked for that it opens with. */
const HEAD = 24;
/** A look past the plan, whose year governs nothing below it; not what the words only keep in view. */
const BEYOND = /^展望|(?<!(?:锚定|对标|瞄准|对照|着眼于?|衔接)[^，。]{0,12})远景/u;

/**
 * The deadline that each provision under a heading of goals takes over from those before it:
 * `到2025年，…取得明显成效：` above `——综合交通网总里程达到2.1万公里`.
 * @param headingOf the provision whose heading speaks of goals, for those below one
 * @returns by eid; none where the paragraphs before set no year, or more than one
 */
export function findGoalOpenings(
  provisions: readonly Provision[],
  headingOf: (provision: Provision) => Provision | null,
  calendar: Calendar,
): Map<string, Dated> {
  const openings = new Map<string, Dated>();
  let heading: string | null = null;
  let carried: Dated | null = null;
  for (const provision of provisions) {
    const above = headingOf(provision)?.eid ?? null;
    if (above !== heading) carried = null;
    heading = above;
    if (above === null) continue;
    if (carried) openings.set(provision.eid, carried);
    const words = provisionWords(provision);
    const times = findTimes(words, calendar).filter(({ kind, deadline }) => kind === 'deadline' && deadline !== null);
    const [first] = times;
    if (BEYOND.test(words)) carried = null;
    else if (first) carried = times.every(({ deadline }) => deadline === first.deadline) ? dated(first) : null;
  }
  return openings;
}

/**
 * The last year of the span that the first paragraph of a chapter opens with, for all that stands in the chapter behind
 * it: `“十三五”期间，国家组织实施下列工程` above the works themselves.
 * @returns by eid
 */
export function findLeadOpenings(provisions: readonly Provision[], calendar: Calendar): Map<string, Dated> {
  const openings = new Map<string, Dated>();
  let chapter: Provision | null = null;
  let span: Dated | null = null;
  for (const [index, provision] of provisions.entries()) {
    const isNext = chapter !== null && provision.kind === chapter.kind;
    if (isNext || provision.kind === 'chapter') [chapter, span] = [provision, null];
    if (span !== null) openings.set(provision.eid, span);
    const isLead = chapter !== null && provisions[index - 1] === chapter && provision.parent === chapter.eid;
    if (isLead) span = spanAtHead(provisionWords(provision), calendar);
  }
  return openings;
}

function dated(time: TimeExpression): Dated | null {
  return time.deadline === null ? null : { deadline: time.deadline, words: deadlineWords(time) };
}

function spanAtHead(words: string, calendar: Calendar): Dated | null {
  const [first] = findTimes(words.slice(0, HEAD), calendar);
  return first?.start === 0 && first.from !== null ? dated(first) : null;
}
