import type { Chart } from '../../charts/grammar.ts';

/** Characters that would stand in a tall, thin column of a table on a phone. */
const long = 20;
/** More columns than these are read across, whatever is in them. */
const stackable = 5;

/** Whether words stand on one line in the narrowest column of a table. */
export function isShort(words: string): boolean {
  return words.length <= 8;
}

/** Whether a phone shows each row of a table as a block, its cells one below the other. */
export function isStacked({ columns, rows }: Chart['table']): boolean {
  const isWordy = rows.some((row) => row.some(({ words }) => typeof words === 'string' && words.length > long));
  return isWordy && columns.length <= stackable;
}
