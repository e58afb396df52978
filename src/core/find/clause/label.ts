const NUMERAL = '一二三四五六七八九十';
/** What opens a clause and is none of its words, each with a phrase that it opens. */
export const labelForms: readonly (readonly [string, string])[] = [
  [`第[零〇${NUMERAL}百千\\d]{1,7}条`, '第五条'],
  [
    `(?:[（(]?[\\d${NUMERAL}]{1,3}[）)]?[.．、]?)?[^，。：]{0,20}：(?:[${NUMERAL}]{1,3}是|[（(]\\d{1,2}[）)])?`,
    '1.萧山区：',
  ],
  [`[${NUMERAL}]{1,3}是(?!否)`, '十二是'],
  ['[—•·]+', '——'],
  [`(?:\\d{1,3}[.．、]|[（(][\\d${NUMERAL}]{1,3}[）)])(?!\\d)`, '（1）'],
];
const label = new RegExp(`^(?:${labelForms.map(([pattern]) => pattern).join('|')})`, 'u');

/** Length of the label that opens a clause: `第五条`, `1.萧山区：`, `专栏…：`, `——`; 0 where it has none. */
export function labelLength(text: string): number {
  return label.exec(text)?.[0].length ?? 0;
}
