import { dropClosingAct, dropOpeningAct } from '../acts.ts';
import { openingVerb } from '../listed-metrics.ts';
import { isPlace, nameOfPart } from '../measure-parts.ts';
import { trimMetric } from '../trim.ts';
import type { NameRule, NameSite } from './site.ts';

/** An act whose object was named before: `其中2022年安排8000万元`. */
const BARE_ACT = /^(?:安排|投入)$/u;

/** How far something reached before: `从15个县扩大到`. */
const FROM_TO = /(?:由|从)[^，；]{0,12}?\d[^，；]*(?:扩大|拓展|增加|扩展|提高)(?:到|至)$/u;
/** Where something is done, and what: `县建设农事服务中心`. */
const DONE_AT =
  /^(?<place>(?:重点|试点)?(?:县|市|区|省|乡镇|村|社区|街道|城市|学校|医院|园区)(?:（[^（）]*）)?)(?<deed>(?:建设|建立|开展|实施|设立|推广|布局|建成|试点).{2,})$/u;

/** What stands before a number that nothing stands behind. */
function nounBefore({ own, isYearly }: NameSite): string {
  return dropOpeningAct(own, isYearly).replace(BARE_ACT, '');
}

/** The act that a later number of a list has of its own: `改造` of `新建2座水厂、改造3座泵站`. */
function ownAct({ index, before }: Pick<NameSite, 'index' | 'before'>): string {
  return index > 0 && before.length > 1 && openingVerb(before) === before ? before : '';
}

/** An occasion, behind which only a verb says what is done: `应当于汛期前`. */
const OCCASION = /(?:于|在)[^，]{1,10}(?:前|后|期间)$/u;

/** The words before a number without the act that closes them; an occasion keeps its act. */
function withoutDeed(subject: string, isYearly: boolean): string {
  const words = dropClosingAct(subject, isYearly).replace(/(?:实现|完成)$/u, '');
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
    id: 'name/spread-to',
    examples: [{ clause: '推动结对帮扶从15个县扩大到57个县', names: ['推动结对帮扶的县'] }],
    when: ({ subject, object }) => object !== '' && FROM_TO.test(subject),
    gives: ({ subject, object }) => `${subject.replace(FROM_TO, '')}的${object}`,
  },
  {
    id: 'name/places-where',
    examples: [{ clause: '在30个县建设农事服务中心', names: ['建设农事服务中心的县'] }],
    when: ({ subject, object }) => subject === '在' && DONE_AT.test(object),
    gives: ({ object }) => {
      const { place = '', deed = '' } = DONE_AT.exec(object)?.groups ?? {};
      return `${deed}的${place}`;
    },
  },
  {
    id: 'name/noun-behind',
    examples: [
      { clause: '建成2个示范县、11个示范区', names: ['示范县', '示范区'] },
      { clause: '每县至少建成1所二级以上医院', names: ['每县二级以上医院'] },
      { clause: '新建2座水厂、改造3座泵站', names: ['新建水厂', '改造泵站'] },
      { clause: '运营单位应当于汛期前至少开展1次全面的排查', names: ['运营单位应当于汛期前开展全面的排查'] },
    ],
    when: () => true,
    gives: ({ subject, object, isYearly, ...site }) => withoutDeed(ownAct(site) || subject, isYearly) + object,
  },
];
