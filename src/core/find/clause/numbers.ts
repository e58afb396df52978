import { foldWidth } from '../../../lexicon/fold.ts';
import { foldNumerals, NUMERAL } from '../../../lexicon/numerals.ts';
import { readWrittenNumber, WRITTEN } from '../../read/text/written-number.ts';
import { maskPartNumbers } from './part-numbers.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** A number as a text writes it, with its unit where it has one. */
export type WrittenNumber = Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'kind' | 'bound' | 'start' | 'end'>;

/** A number by itself: nothing of a word, a longer number or an address beside it. */
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}.,，:：/·%\\-—–～^])(负|(?<=^|[\\s（(：:、，])[-－−])?(${WRITTEN})(?![\\p{L}\\p{N}.·:：/%\\-—–～^]|[,，]\\d|[${NUMERAL}]|[ \\u3000]+[\\p{N}${NUMERAL}万亿])`,
  'gu',
);

/** All numbers of a text, in its order: its quantities, and the numbers that stand by themselves. */
export function findNumbers(text: string): WrittenNumber[] {
  const folded = foldNumerals(foldWidth(text));
  const quantities: WrittenNumber[] = findQuantities(folded);
  const others = [...maskPartNumbers(folded).matchAll(bare)].flatMap(
    ({ 0: printed, 1: sign, 2: words = '', index }) => {
      const value = readWrittenNumber(words);
      const [start, end] = [index, index + printed.length];
      if (value === null || quantities.some((one) => one.start < end && start < one.end)) return [];
      return [
        { value: sign === undefined ? value : -value, valueMax: null, unit: null, kind: null, bound: null, start, end },
      ];
    },
  );
  return [...quantities, ...others].sort((a, b) => a.start - b.start);
}
