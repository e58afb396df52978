/** The numeral in the name of a five-year plan, for the inside of a group: 十四 of `“十四五”`. */
export const PLAN = '十[一二三四五六]';

/** The first of the plans that each run for five whole years in a row. */
const sixth = { number: 6, from: 1981 };
const LENGTH = 5;

/** The years of a five-year plan, from the sixth on: the fourteenth is 2021–2025. */
export function yearsOfPlan(number: number): { from: number; to: number } {
  const from = sixth.from + (number - sixth.number) * LENGTH;
  return { from, to: from + LENGTH - 1 };
}
