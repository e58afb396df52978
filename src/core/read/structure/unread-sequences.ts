import { NUMERAL } from '../../../lexicon/numerals.ts';
import { isProse } from '../../../lexicon/provision-kinds.ts';
import type { Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import { outerBrackets } from '../text/brackets.ts';
import { readNumeral } from '../text/numeral.ts';

/** Numbers within one paragraph that follow on each other as those of units do. */
export interface UnreadSequence {
  eid: string;
  first: string;
  last: string;
  raw: Span;
}

const BEFORE = '(?<=[。！？；;：:）)”\\s\\u3000])';
const NUMBERS = `[${NUMERAL}]{1,4}`;
/** Numbers of units, each in its own form: 一、, （一）, 1., 第一条. `（1）` and ① list the words of a paragraph. */
const FORMS: readonly RegExp[] = [
  new RegExp(`${BEFORE}(${NUMBERS})、`, 'gu'),
  new RegExp(`(?<!第|[“）)、和至])[（(](${NUMBERS})[）)](?=[^（）()]{4})`, 'gu'),
  new RegExp(`${BEFORE}(\\d{1,3})[.．﹒、](?![\\d０-９])`, 'gu'),
  new RegExp(`${BEFORE}第(${NUMBERS})[条章][\\s\\u3000]`, 'gu'),
];
const LEAST = 3;

/** Finds the paragraphs in which numbers of units were left as words, so that what they head was not read as units. */
export function findUnreadSequences(provisions: readonly Provision[]): UnreadSequence[] {
  return provisions
    .filter(({ kind }) => isProse(kind))
    .flatMap((provision) => {
      const quoted = outerBrackets(provision.text, '“「『《');
      for (const form of FORMS) {
        const found = [...provision.text.matchAll(form)].filter(
          ({ index }) => !quoted.some(({ start, end }) => start <= index && index < end),
        );
        const run = longestRun(found);
        if (run.length < LEAST) continue;
        const [first = '', last = ''] = [run[0]?.[0], run.at(-1)?.[0]].map((number) => number?.trim());
        return [{ eid: provision.eid, first, last, raw: provision.raw }];
      }
      return [];
    });
}

function longestRun(found: readonly RegExpExecArray[]): RegExpExecArray[] {
  let best: RegExpExecArray[] = [];
  let run: RegExpExecArray[] = [];
  let before = 0;
  for (const match of found) {
    const value = readNumeral(match[1] ?? '');
    if (value === null) continue;
    run = value === before + 1 ? [...run, match] : value <= 2 ? [match] : [];
    before = value;
    if (run.length > best.length) best = run;
  }
  return best;
}
