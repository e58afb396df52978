import { SHARE_NOUN } from '../../../../../lexicon/measure-nouns.ts';
import { dropOpeningAct } from '../acts.ts';
import { wholeNames } from '../dealt-names.ts';
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

/** What is done to the first of a run, and to all: `改造老旧` of `改造老旧供热、燃气、排水管网`. */
const OPENS = /^(?:更新|改造|新建|改建|扩建|建设|整治|修复|提升)*(?:老旧|老化|破旧)?/u;

/** The whole names of those that numbers are dealt out to; null where each number has a noun of its own, or they cannot be told. */
function dealtNames({ listed, isDealt, count, object, subject }: NameSite): readonly string[] | null {
  if (!isDealt || object !== '' || listed.length < 2 || listed.length !== count) return null;
  const isYearly = /年均分别|年均$/u.test(subject) || listed.at(-1)?.endsWith('年均') === true;
  const names = wholeNames(listed.map((name) => name.replace(/年均$/u, '')));
  return isYearly && /增长$/u.test(subject) ? (names?.map((name) => `${name}年均增长`) ?? null) : names;
}

/** The same of a run of numbers behind a list that one act opens. */
function runNames({ listed, isRun, count, body }: NameSite): readonly string[] | null {
  if (!isRun || listed.length < 2 || listed.length !== count || body.includes('（')) return null;
  const act = OPENS.exec(listed[0] ?? '')?.[0] ?? '';
  const names = wholeNames([(listed[0] ?? '').slice(act.length), ...listed.slice(1)]);
  return act === '' ? null : (names?.map((name) => act + name) ?? null);
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
    id: 'name/one-of-those-dealt-out',
    examples: [
      { clause: '水果、蔬菜产量分别达到205万吨、420万吨', names: ['水果产量', '蔬菜产量'] },
      {
        clause: '困难家庭生活补贴、重病患者护理补贴标准分别从每人每月209元、280元提高到217元、290元',
        names: ['困难家庭生活补贴标准', '重病患者护理补贴标准'],
      },
      { clause: '省外游客、入境游客分别增长10%、35%以上', names: ['省外游客', '入境游客'] },
      { clause: '政务系统、业务专网整合分别完成25%、50%', names: ['政务系统整合', '业务专网整合'] },
      { clause: '推动制造业、服务业增加值年均分别增长5%、8%', names: ['制造业增加值年均增长', '服务业增加值年均增长'] },
      {
        clause: '居民医保和公共卫生服务经费人均财政补助标准分别再提高30元和5元',
        names: ['居民医保人均财政补助标准', '公共卫生服务经费人均财政补助标准'],
      },
    ],
    when: (site) => dealtNames(site) !== null,
    gives: (site) => dealtNames(site)?.[site.index] ?? site.own,
  },
  {
    id: 'name/one-of-a-list-with-one-measure',
    examples: [
      {
        clause: '普通公路、山区铁路养护水平分别达到85%、90%',
        names: ['普通公路（普通公路、山区铁路养护水平）', '山区铁路养护水平'],
      },
    ],
    when: ({ isDealt, listed, count }) =>
      isDealt && listed.length > 1 && listed.length === count && isMeasure(listed.at(-1) ?? ''),
    gives: ({ listed, index, subject }) => nameInList(listed[index] ?? subject, listed),
  },
  {
    id: 'name/one-of-a-run-with-one-act',
    examples: [
      {
        clause: '改造老旧供热、燃气、排水管网80公里、60公里、30公里',
        names: ['供热', '燃气', '排水'].map((part) => `改造老旧${part}管网`),
      },
    ],
    when: (site) => runNames(site) !== null,
    gives: (site) => runNames(site)?.[site.index] ?? site.own,
  },
  {
    id: 'name/one-of-a-run',
    examples: [
      {
        clause: '改造老旧街区、里弄、院落80公里、60公里、30公里',
        names: ['街区', '里弄', '院落'].map((part) => `${part}（改造老旧街区、里弄、院落）`),
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
