import { DROPPED_ACT } from '../../../../lexicon/acts.ts';
import { dropAct } from './kept-acts.ts';

const ACT = `(?:${DROPPED_ACT})`;
const OPENING_ACT = new RegExp(`^${ACT}(?![和及与、]|比例|量|率)`, 'u');
const CLOSING_ACT = new RegExp(
  `(?:每年|至少|均|要|对|将|分别|“[^”]*”|新(?=培育|创建|打造|开展|实施|组建|建立|安装|推出))*${ACT}?(?:对|将|了|不低于|不少于|超过?|近|约)?$`,
  'u',
);

/** A name without the act that opens it, unless it would say something else without it. */
export function dropOpeningAct(name: string, isYearly = false): string {
  return dropAct(name, OPENING_ACT, isYearly);
}

/** A name without the act that opens it, whatever it says. */
export function withoutOpeningAct(name: string): string {
  return name.replace(OPENING_ACT, '');
}

/** The words before a number without the act that closes them, unless they would say something else without it. */
export function dropClosingAct(words: string, isYearly = false): string {
  return dropAct(words, CLOSING_ACT, isYearly);
}

/** The words before a number without the act that closes them, whatever they say. */
export function withoutClosingAct(words: string): string {
  return words.replace(CLOSING_ACT, '');
}
