import { GLOSSARY_HEAD } from '../../../lexicon/head-lines.ts';
import { PLAN, yearsOfPlan } from '../../../lexicon/five-year-plans.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import { readNumeral } from '../../read/text/numeral.ts';
import type { Calendar } from '../clause/calendar.ts';
import type { Reason } from './rules/reasons.ts';

/** What opens a look back on years that are over: `“十三五”时期是全市发展史上具有里程碑意义的五年`. */
const OVER = new RegExp(
  `(?:“(?<plan>${PLAN})五”(?:期间|时期)|过去(?:的)?五年)，?是[^。，]{0,40}(?:五年|时期|阶段)(?=[，。])`,
  'u',
);
/** How far into a provision that is looked for, behind a heading that its words may have been joined to. */
const OPENING = 160;
/** What looks ahead again. */
const AHEAD = new RegExp(`“(?<plan>${PLAN})五”|到(?<year>20\\d{2})年|面向未来|今后|未来五年|新机遇|挑战|面临`, 'gu');

/** A part of a document that is read for no target: what is below one provision, until something looks ahead. */
interface Part {
  eid: string;
  reason: Reason;
  /** The years that it looks back on; null for a glossary, and for 过去五年. */
  plan: string | null;
}

/** Why the provisions below a glossary, or behind the opening of a look back, give no target; by eid. */
export function findSetApart(provisions: readonly Provision[], { period, asOf }: Calendar): Map<string, Reason> {
  const now = period?.from ?? asOf;
  const found = new Map<string, Reason>();
  let part: Part | null = null;
  for (const provision of provisions) {
    if (part && (!isBelow(provision, part.eid) || looksAhead(provision, part, now))) part = null;
    part = openPart(provision, now) ?? part;
    if (part) found.set(provision.eid, part.reason);
  }
  return found;
}

function isBelow({ eid }: Provision, above: string): boolean {
  return eid === above || eid.startsWith(`${above}__`);
}

function looksAhead(provision: Provision, { reason, plan }: Part, now: number | null): boolean {
  if (reason !== 'background') return false;
  const words = (provision.heading ?? '') + provisionWords(provision).slice(0, OPENING);
  return [...words.matchAll(AHEAD)].some(({ groups: { plan: named, year } = {} }) =>
    year === undefined ? named === undefined || named !== plan : now !== null && Number(year) >= now,
  );
}

function openPart(provision: Provision, now: number | null): Part | null {
  const { eid, kind, parent, heading, text } = provision;
  const whole = kind === 'p' && parent !== null ? parent : eid;
  if (GLOSSARY_HEAD.test((heading ?? text).trim())) return { eid: whole, reason: 'meaning', plan: null };
  const over = OVER.exec(provisionWords(provision).slice(0, OPENING));
  if (!over) return null;
  const plan = over.groups?.plan ?? null;
  const years = plan === null ? null : yearsOfPlan(readNumeral(plan) ?? 0);
  if (years !== null && (now === null || years.to >= now)) return null;
  return { eid: whole, reason: 'background', plan };
}
