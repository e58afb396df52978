import type { BoundKind } from '../../src/lexicon/bounds.ts';
import { findNumbers, type WrittenNumber } from '../../src/core/find/clause/numbers.ts';
import { overlaps, type Case, type Result, type Verdict } from './cases.ts';
import { isClose, valuesOf } from './values.ts';

/** The ends of a range, null where it has none: `[20,35)`, `(80,)`. */
interface Ends {
  low: number | null;
  high: number | null;
}

/** On which side of a range the number lies that a word before it limits. */
const sides: Readonly<Partial<Record<BoundKind, keyof Ends>>> = {
  'at-least': 'low',
  'more-than': 'low',
  'at-most': 'high',
  'less-than': 'high',
};

/** What is wrong in the cases themselves, each with why. */
const slips: ReadonlyMap<string, string> = new Map([['20万次以上', '(200000,)']]);

/** Judges what was read of a case of ranges: every end, and on which side it lies. */
export function judgeRanges({ input, results }: Case): Verdict {
  const found = findNumbers(input);
  const verdicts = results.map((result) => judge(result, found));
  return { wrong: verdicts.flatMap(({ wrong }) => wrong), missing: verdicts.flatMap(({ missing }) => missing) };
}

function judge(result: Result, found: readonly WrittenNumber[]): Verdict {
  const value = slips.get(result.text) ?? result.value ?? '';
  const expected = endsOf(value);
  const read = found.filter((one) => overlaps(result, one)).map(endsRead);
  const wrong = read
    .filter((one) => !agrees(one, expected))
    .map(({ low, high }) => `${say(low)}–${say(high)} for ${value}`);
  const isWhole = (side: keyof Ends) => expected[side] === null || read.some((one) => one[side].length > 0);
  return { wrong, missing: isWhole('low') && isWhole('high') ? [] : [result.text] };
}

/** The values that a number may be read as, on each side that it limits; none where it does not say. */
function endsRead(number: WrittenNumber): Readonly<Record<keyof Ends, readonly number[]>> {
  const values = (value: number) => valuesOf('NumberModel', { ...number, value });
  if (number.valueMax !== null) return { low: values(number.value), high: values(number.valueMax) };
  const side = number.bound === 'floor' ? 'low' : number.bound === 'ceiling' ? 'high' : sideBefore(number);
  const own = values(number.value);
  return { low: side === 'high' ? [] : own, high: side === 'low' ? [] : own };
}

function sideBefore({ before }: WrittenNumber): keyof Ends | undefined {
  return before === null ? undefined : sides[before];
}

function agrees(read: ReturnType<typeof endsRead>, expected: Ends): boolean {
  const fits = (side: keyof Ends) => {
    const end = expected[side];
    return end !== null && read[side].some((value) => isClose(value, end));
  };
  const isOpen = read.low.length > 0 && read.high.length > 0 && read.low.join() === read.high.join();
  if (isOpen) return fits('low') || fits('high');
  return (read.low.length === 0 || fits('low')) && (read.high.length === 0 || fits('high'));
}

function endsOf(range: string): Ends {
  const [low = '', high = ''] = range.slice(1, -1).split(',');
  return { low: low === '' ? null : Number(low), high: high === '' ? null : Number(high) };
}

const say = (values: readonly number[]) => values.join(' or ');
