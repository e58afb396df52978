import { EACH_ONE, EACH_TIME, SUM_WORD } from '../../../../../lexicon/amounts.ts';
import { boundAtEnd } from '../../../../../lexicon/bounds.ts';
import { DUTY_WORD } from '../../../../../lexicon/duty-words.ts';
import { WHOLE_NOUN } from '../../../../../lexicon/measure-nouns.ts';
import { countingVerbs, givingVerbs } from '../../../../../lexicon/verbs.ts';
import type { Comparator } from '../../../../../model/target.ts';
import type { Quantity } from '../../../clause/quantities.ts';
import { decide, type Verdict } from '../rule.ts';
import type { Goal, NumberSite } from './site.ts';
import { rulesFor } from './table.ts';

/** Words that stand between a bound or a verb and its number and change neither. */
const colour = [
  DUTY_WORD,
  '累计',
  SUM_WORD,
  '约',
  '大约',
  '共',
  '各',
  '均',
  '都',
  '全部',
  '分别',
  '基本',
  '稳定',
  '也',
];
/** `达到□□8000元`, where a date was set out. */
const GAP = '(?<=不低于|不少于|不超过|不高于|达到)□+';
/** `提高到每生每年3000元` */
const EACH = `${EACH_ONE}(?:${EACH_TIME}|□+)`;
const COLOUR = new RegExp(`(?:${GAP}|${EACH}|${colour.join('|')})+$`, 'u');
/** The whole that a share is of, between the bound and the share: `不低于教师工资总额1.5%`, `不超过原稿酬的60%`. */
const OF_WHOLE = new RegExp(
  `(?<=不低于|不少于|不超过|不高于|达到|占)[^，；、不\\d]{2,12}(?:${WHOLE_NOUN})的?$|(?<=不低于|不少于|不超过|不高于)[^，；、不\\d]{1,12}的$`,
  'u',
);
/** What may stand between a verb and the number of its object: `建成了`, `完成规定的`. */
const fillers = '(?:了|不少于|至少|约|近|对|全部|规定的|的|各类|等)*$';
const counting = new RegExp(countingVerbs.join('|'), 'u');
const giving = new RegExp(givingVerbs.join('|'), 'u');
const countsNext = new RegExp(`(?:${countingVerbs.join('|')})${fillers}`, 'u');
const givesNext = new RegExp(`(?:${givingVerbs.join('|')})${fillers}`, 'u');
/** How near two numbers of a list stand to each other. */
const LISTED = 25;
/** The same where a comma of a list stands right before the second: `3家跨行业、跨领域…平台、20家…平台`. */
const LISTED_NEXT = 60;

/** What governs the numbers of a clause. */
export interface Governed {
  due: boolean;
  owed: boolean;
  recurs: boolean;
  /** How the numbers of the clause before are counted. */
  counting: Comparator | null;
}

/** What a number of a clause says as a goal, and by which rule. */
export function judgeNumber(
  body: string,
  quantity: Quantity,
  quantities: readonly Quantity[],
  previous: Goal | null,
  governed: Governed,
): Verdict<Comparator> {
  return decide(rulesFor(quantity.kind, false), siteOf(body, quantity, quantities, previous, governed));
}

/** The same of a number in a cell, where nothing governs it and no clause stands round it. */
export function judgeCell(body: string, quantity: Quantity, quantities: readonly Quantity[]): Verdict<Comparator> {
  const free = { due: false, owed: true, recurs: false, counting: null };
  return decide(rulesFor(quantity.kind, true), siteOf(body, quantity, quantities, null, free));
}

function isListed(between: string): boolean {
  return between.length < LISTED ? /[、和及]/u.test(between) : between.length < LISTED_NEXT && between.endsWith('、');
}

function siteOf(
  body: string,
  quantity: Quantity,
  quantities: readonly Quantity[],
  previous: Goal | null,
  governed: Governed,
): NumberSite {
  const own = body.slice(0, quantity.start).replace(COLOUR, '');
  const before = quantity.kind === 'share' ? own.replace(OF_WHOLE, '') : own;
  const between = previous ? body.slice(previous.quantity.end, quantity.start) : '';
  const counts = countsNext.test(before);
  return {
    ...governed,
    body,
    quantity,
    quantities,
    before,
    after: body.slice(quantity.end),
    bound: boundAtEnd(before)?.kind ?? null,
    previous,
    listed: previous !== null && isListed(between),
    later: quantities.some((other) => other.start > quantity.start),
    alone: quantities.length === 1,
    counts,
    acts: counts || (governed.due && givesNext.test(before)),
    verbBefore: counting.test(before) || (governed.due && giving.test(before)),
  };
}
