import { goalInWords, metricInPlace, timeInWords } from '../targets/labels.ts';
import type { Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import { portal } from '../portal/portal.ts';

/** What a document says first of itself, word by word: whole sentences of one provision. */
export interface OpeningWords {
  readonly eid: string;
  readonly words: string;
  /** Whether the provision goes on behind them. */
  readonly goesOn: boolean;
}

/** Most characters that an opening has, and most numbers that stand beside it. */
const [longest, mostFigures] = [200, 6];

/** Why and on what ground a text was made: 为加强…，根据…，制定本办法。 */
const sayingWhy =
  /^(?:为|根据|依据|按照|遵照|落实|贯彻)[^。]*(?:制定|制订|提出|编制|组建|设立|建立|修订|修改|作出|发布|公布)[^，。]{0,60}。/u;
/** What hands a text on, greets, or names who will do so: of these nobody learns what the text is about. */
const handingOn =
  /印发给你们|转发给你们|现(?:将|予)|请予审议|我代表|^(?:各位|同志们|请|附件|抄送|来源|作者|特此|你|第?[\d一二三四五六七八九十]+条?修改为)|[：:]$|(?:批准|同意|通过|公布)[^。]{0,20}。?$/u;
/** Provisions whose words are a text of sentences. */
const spoken: ReadonlySet<Provision['kind']> = new Set(['p', 'article', 'section', 'subsection', 'paragraph']);

/** So many provisions that speak may stand before the one that says why. */
const mostBefore = 12;

/** The opening of a document: the provision near its head that says why it was made, else the first that speaks. */
export function openingOf(document: string): OpeningWords | null {
  const head = portal.provisionsOf(document).filter(isSpoken).slice(0, mostBefore);
  const chosen = head.find(({ text }) => sayingWhy.test(text)) ?? head[0];
  const words = chosen && firstSentences(chosen.text);
  if (chosen === undefined || words === null || words === undefined) return null;
  return { eid: chosen.eid, words, goesOn: words.length < chosen.text.trim().length };
}

function isSpoken({ kind, text }: Provision): boolean {
  return spoken.has(kind) && text.length >= 15 && /[。；]/u.test(text) && !handingOn.test(text);
}

/** The sentences that a text begins with, as many as fit; null where the first is too long to quote. */
function firstSentences(text: string): string | null {
  const sentences = text.trim().match(/[^。！？]+[。！？][”’）》]?/gu) ?? [];
  let words = '';
  for (const sentence of sentences) {
    if (words.length + sentence.length > longest) break;
    words += sentence;
  }
  return words === '' ? null : words;
}

/** A number that a document sets, with the day by which it is to be reached. */
export interface LeadingGoal {
  readonly target: Target;
  readonly metric: string;
  readonly goal: string;
  readonly time: string;
}

/** The first goals of a document that state a number and a day, each measure once; those that bind all before others. */
export function leadingGoals(document: string): LeadingGoal[] {
  const stated = portal
    .targetsOf(document)
    .filter(
      (target) =>
        target.value !== null && target.unit !== null && target.deadline !== null && target.origin !== 'outcome-table',
    );
  const seen = new Set<string>();
  return stated
    .toSorted((a, b) => Number(a.scope !== null) - Number(b.scope !== null))
    .filter(({ metric }) => !seen.has(metric) && seen.add(metric))
    .slice(0, mostFigures)
    .map((target) => ({
      target,
      metric: metricInPlace(target),
      goal: goalInWords(target),
      time: timeInWords(target) ?? '',
    }));
}
