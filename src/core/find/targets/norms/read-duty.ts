import type { ClauseReading } from '../../clause/reading.ts';
import { normRules } from '../rules/norm/table.ts';
import type { NormSite } from '../rules/norm/site.ts';
import { decide, type Verdict } from '../rules/rule.ts';
import type { TargetDraft } from '../target-draft.ts';
import { setApart } from './duty-words.ts';
import { readBefore } from './told-before.ts';
import { nameDuty, nameWork } from './whole-duty.ts';

/** `5年内`, which runs from what the words tell, and not from the statute itself. */
const SPAN = /^(?:用|在|力争)*[\d一二两三四五六七八九十]{1,3}年(?:时间)?之?内?$/u;

/** Where in its statute a clause stands. */
interface DutyPlace {
  sentence: readonly ClauseReading[];
  index: number;
  /** The words that lead the list it stands in. */
  lead: string | null;
  heading: string;
  asOf: number | null;
}

/** A record of a statute with the whole name of its duty, and whether it is given up. */
export function readDuty(draft: TargetDraft, place: DutyPlace): { draft: TargetDraft; verdict: Verdict<never> } {
  const site = siteOf(draft, place);
  if (site === null) return { draft, verdict: { rule: null, refused: 'no-rule', tried: [] } };
  const verdict: Verdict<never> = decide(normRules, site);
  const metric = verdict.rule === null ? nameWhole(site) : null;
  if (metric === null) return { draft, verdict };
  // A duty that comes round is told by its name alone.
  const isTold = draft.comparator === 'recurring' && draft.value === null;
  const named = { ...draft, metric, text: isTold ? metric : draft.text };
  // What comes round has no end in a span that runs from an event: `公布三年内驾龄驾驶人违法率`.
  const isEndless = draft.recurrence !== null && site.isSpan;
  return { draft: isEndless ? { ...named, deadline: null, deadlineText: null } : named, verdict };
}

/** The whole name of a duty, or of a work; null for a number, which its own rules name. */
function nameWhole(site: NormSite): string | null {
  if (site.draft.recurrence !== null) return nameDuty(site);
  return site.draft.value === null ? nameWork(site) : null;
}

function siteOf(draft: TargetDraft, { sentence, index, lead, heading, asOf }: DutyPlace): NormSite | null {
  const clause = sentence[index];
  if (!clause) return null;
  const start = clause.label.end;
  const words = clause.text.slice(start);
  const time = clause.times.find(({ kind }) => kind === 'recurrence');
  const period = time ? { start: time.start - start, end: time.end - start } : null;
  const parts = period ? setApart(words, period) : null;
  const before = readBefore(sentence, index, lead);
  const next = sentence[index + 1];
  const after = clause.stop === '，' && next ? next.text : '';
  const isSpan = SPAN.test(governingDeadline(sentence.slice(0, index + 1)));
  return { draft, words, period, parts, before, lead, heading, isSpan, after, asOf };
}

/** The words of the deadline named last. */
function governingDeadline(clauses: readonly ClauseReading[]): string {
  const clause = clauses.findLast(({ deadlines }) => deadlines.length > 0);
  const time = clause?.deadlines.at(-1);
  return clause && time ? clause.text.slice(time.start, time.end) : '';
}
