/** `2016-09-29` as a document prints it: `2016年9月29日`. */
export function printedDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

/** `2021—2025年`, or `2020年` for a single year. */
export function printedPeriod({ from, to }: { from: number; to: number }): string {
  return from === to ? `${String(from)}年` : `${String(from)}—${String(to)}年`;
}
