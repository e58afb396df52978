import { dropClosingAct, dropOpeningAct } from '../acts.ts';
import { isPlace, nameOfPart } from '../measure-parts.ts';
import { trimMetric } from '../trim.ts';
import type { NameRule, NameSite } from './site.ts';

/** An act whose object was named before: `其中2022年安排8000万元`. */
const BARE_ACT = /^(?:安排|投入)$/u;

/** What stands before a number that nothing stands behind. */
function nounBefore({ own }: NameSite): string {
  return dropOpeningAct(own).replace(BARE_ACT, '');
}

/** An occasion, behind which only a verb says what is done: `应当于汛期前`. */
const OCCASION = /(?:于|在)[^，]{1,10}(?:前|后|期间)$/u;

/** The words before a number without the act that closes them; an occasion keeps its act. */
function withoutDeed(subject: string): string {
  const words = dropClosingAct(subject).replace(/(?:实现|完成)$/u, '');
  return OCCASION.test(words) ? subject.replace(/至少|不少于/gu, '') : words;
}

/** Names of what is counted, weighed or paid. */
export const countNameRules: readonly NameRule[] = [
  {
    id: 'name/place-of-the-one-before',
    examples: [{ clause: '长三角地区增长5万吨', previous: '铁路货运量', names: ['铁路货运量（长三角地区）'] }],
    when: (site) =>
      site.object === '' && site.kind === 'measure' && site.previous !== null && isPlace(nounBefore(site)),
    gives: (site) => nameOfPart(site.previous ?? '', nounBefore(site)),
  },
  {
    id: 'name/noun-before',
    examples: [
      { clause: '推广应用新能源公交车5000辆以上', names: ['推广应用新能源公交车'] },
      { clause: '安排8000万元', previous: '专项资金', names: ['专项资金'] },
    ],
    when: ({ object }) => object === '',
    gives: (site) => nounBefore(site) || site.previous || trimMetric(site.body),
  },
  {
    id: 'name/noun-behind',
    examples: [
      { clause: '建成2个示范县、11个示范区', names: ['示范县', '示范区'] },
      { clause: '每县至少建成1所二级以上医院', names: ['每县二级以上医院'] },
      { clause: '运营单位应当于汛期前至少开展1次全面的排查', names: ['运营单位应当于汛期前开展全面的排查'] },
    ],
    when: () => true,
    gives: ({ subject, object }) => withoutDeed(subject) + object,
  },
];
