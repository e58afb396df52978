/** `2016-09-29` as a document prints it: `2016年9月29日`; `2016年9月`, `2016年` where no more is known. */
export function printedDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const parts = [`${year}年`, month && `${String(Number(month))}月`, day && `${String(Number(day))}日`];
  return parts.join('');
}

/** `2021—2025年`, or `2020年` for a single year. */
export function printedPeriod({ from, to }: { from: number; to: number }): string {
  return from === to ? `${String(from)}年` : `${String(from)}—${String(to)}年`;
}
