/** A number whose thousands are parted by commas: `1,200`, `12，600`; its last group is closed. */
export const THOUSANDS = '\\d{1,3}(?:[,，]\\d{3})+(?!\\d)';

const parted = new RegExp(`(?<![\\dA-Za-z.])${THOUSANDS}`, 'gu');

/** The number that the digits say, their commas left out. */
export function readParted(digits: string): number {
  return Number(digits.replace(/[,，]/gu, ''));
}

/** Places of the commas that stand inside a number, where they part no clause. */
export function findThousandCommas(text: string): Set<number> {
  const commas = new Set<number>();
  for (const { index, 0: number } of text.matchAll(parted))
    for (const comma of number.matchAll(/[,，]/gu)) commas.add(index + comma.index);
  return commas;
}
