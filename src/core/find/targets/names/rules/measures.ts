import { SHARE_NOUN } from '../../../../../lexicon/measure-nouns.ts';
import { dropOpeningAct } from '../acts.ts';
import { nameInList, nameOfPair, shareFirst } from '../measure-parts.ts';
import { isMeasure, nameRate, withoutYearly } from '../measures.ts';
import type { NameRule, NameSite } from './site.ts';

/** A share of what is new, whose 新建 is no act: `新建厂房屋顶光伏覆盖率`. */
const SHARE_OF_NEW = new RegExp(`^新[建增].*(?:${SHARE_NOUN})$`, 'u');

/** `城乡居民`, of whom the first number is for those in towns. */
const BOTH = /^城乡居民/u;
/** What is done to the first of a list and all behind it: `改造老旧`. */
const ACT_ON_OLD = /^(?:更新|改造|新建|改建|整治|修复)*(?:老旧|老化|破旧)?/u;

/** `一二三产业增加值`, `第一、二、三产业增加值`: the three sectors by their numbers alone. */
const SECTORS = /^(?<where>.*?)(?:第?一、?(?:第?二)、?(?:第?三)(?:次)?产业?|三次产业)(?<what>增加值|就业人员|投资)/u;
const sectors = ['第一产业', '第二产业', '第三产业'];

/** The name in a list of measures that is this number's; null where the list is none. */
function inList({ listed, isDealt, count, index, share }: NameSite): string | null {
  if (listed.length < 2 || !listed.every(isMeasure)) return null;
  const name = isDealt && listed.length === count ? listed[index] : listed[share];
  return name === undefined ? null : shareFirst(name, listed[0] ?? name);
}

/** Names that the words before a number say by themselves. */
export const measureRules: readonly NameRule[] = [
  {
    id: 'name/one-of-three-sectors',
    examples: [
      {
        clause: '其中一二三产业增加值年均分别增长2%、7%左右、6%',
        names: sectors.map((sector) => `${sector}增加值年均增长`),
      },
      {
        clause: '全市第一、二、三产业增加值分别增长2%、7%、6%',
        names: sectors.map((sector) => `全市${sector}增加值`),
      },
    ],
    when: ({ isDealt, count, subject }) => isDealt && count === sectors.length && SECTORS.test(subject),
    gives: ({ subject, index }) => {
      const { where = '', what = '' } = SECTORS.exec(subject)?.groups ?? {};
      return `${where}${sectors[index] ?? ''}${what}${subject.includes('年均') ? '年均增长' : ''}`;
    },
  },
  {
    id: 'name/one-of-several',
    examples: [{ clause: '孕产妇死亡率和婴儿死亡率分别控制在9/10万和4‰以下', names: ['孕产妇死亡率', '婴儿死亡率'] }],
    when: (site) => inList(site) !== null,
    gives: (site) => inList(site) ?? site.own,
  },
  {
    id: 'name/one-of-a-pair',
    examples: [
      { clause: '县级以上水源地和“千吨万人”水源地水质达标率均达到100%', names: ['县级以上水源地水质达标率'] },
      { clause: '国家基金和商业银行承担的风险比例均不低于20%', names: ['国家基金承担的风险比例'] },
    ],
    when: ({ count, subject, share }) => count === 1 && nameOfPair(subject, share) !== null,
    gives: ({ subject, share }) => nameOfPair(subject, share) ?? subject,
  },
  {
    id: 'name/one-of-a-list-with-one-measure',
    examples: [
      {
        clause: '化学需氧量、氨氮重点工程减排量分别达到1.2万吨、0.05万吨',
        names: ['化学需氧量（化学需氧量、氨氮重点工程减排量）', '氨氮重点工程减排量'],
      },
    ],
    when: ({ isDealt, listed, count }) =>
      isDealt && listed.length > 1 && listed.length === count && isMeasure(listed.at(-1) ?? ''),
    gives: ({ listed, index, subject }) => nameInList(listed[index] ?? subject, listed),
  },
  {
    id: 'name/one-of-a-run',
    examples: [
      {
        clause: '改造老旧供热、燃气、排水管网80公里、60公里、30公里',
        names: ['供热', '燃气', '排水管网'].map((part) => `${part}（改造老旧供热、燃气、排水管网）`),
      },
    ],
    when: ({ isRun, listed, count, body }) =>
      isRun && listed.length > 1 && listed.length === count && !body.includes('（'),
    gives: ({ listed, index, subject }) => {
      const name = listed[index] ?? subject;
      return `${index === 0 ? dropOpeningAct(name).replace(ACT_ON_OLD, '') : name}（${subject}）`;
    },
  },
  {
    id: 'name/of-town-or-country',
    examples: [{ clause: '城乡居民收入分别增长7%、8%', names: ['城镇居民收入', '农村居民收入'] }],
    when: ({ isRun, count, subject }) => isRun && count === 2 && BOTH.test(subject),
    gives: ({ subject, index }) => nameRate(subject.replace(BOTH, index === 0 ? '城镇居民' : '农村居民')),
  },
  {
    id: 'name/yearly-rate-of-the-one-before',
    examples: [{ clause: '年均下降3.4个百分点', previous: '万元产值能耗', names: ['万元产值能耗年均下降'] }],
    when: ({ own }) => own !== '' && withoutYearly(own) === '',
    gives: ({ own, previous }) => (previous ?? '') + own,
  },
  {
    id: 'name/measure',
    examples: [
      { clause: '18个交接断面水质达标率保持在66.7%以上', names: ['18个交接断面水质达标率'] },
      { clause: '新建厂房屋顶光伏覆盖率达到50%', names: ['新建厂房屋顶光伏覆盖率'] },
      { clause: '实现行政村网络通达率90%以上', names: ['行政村网络通达率'] },
    ],
    when: ({ own }) => isMeasure(own),
    gives: ({ own }) => (SHARE_OF_NEW.test(own) ? own : dropOpeningAct(own)),
  },
];
