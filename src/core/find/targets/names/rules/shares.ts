import { withoutClosingAct, withoutOpeningAct } from '../acts.ts';
import { isPart, nameOfPart } from '../measure-parts.ts';
import { trimMetric } from '../trim.ts';
import type { NameRule, NameSite } from './site.ts';

const PREDICATE =
  /(?:基本|全部|全面)?(?:建成|实施|达到|完成|实现|开展|使用|具备|纳入|创建|配备|更新|成为|停止|取消).*$/u;
/** A share of a whole that it names: `新车销售量达到销售总量的20%`, `占全市养老机构的10%`. */
const OF_WHOLE = /^(?:(.+?)(?:达到?|占到?|不低于|不少于|不超过)|占到?)(.+)的$/u;
/** A share of a norm: `达到国家标准的95%`, `达到2015年水平的80%`. */
const OF_NORM = /.(?:水平|标准)的$/u;
/** Who does something with a share of others: `省环保厅每年对30%以上的设区市开展环境保护综合督查`. */
const ON_WHOM = /^(?<who>.*?)(?:每年|要|应|须)*对(?<where>[^，]*内)?$/u;
const DEED = /(?:开展|进行|实施|组织).*$/u;

/** A verb whose object another number opens. */
const CUT_OFF = /(?:达到|具备|符合)$/u;

/** All that stands behind the number, from what is its object on. */
function wholeBehind(body: string, object: string): string {
  return trimMetric(body.slice(body.indexOf(object)));
}

const isShare = ({ kind }: NameSite) => kind === 'share';
const ofThose = (site: NameSite) => isShare(site) && site.object !== '';

/** The share of those that something is done with; null where the clause says nothing of the kind. */
function nameActedOn({ body, subject, object }: NameSite): string | null {
  const { who, where = '' } = ON_WHOM.exec(subject)?.groups ?? {};
  const deed = DEED.exec(object)?.[0] ?? DEED.exec(body)?.[0];
  return who === undefined || deed === undefined ? null : `${who}${deed}的${where}${object.replace(DEED, '')}比例`;
}

/** A part that goes by its bare dimension, or by nothing, is that of what was counted before: `面积` of `保护区数量`. */
function nameDimension(part: string, previous: string): string {
  return part === '' || /^(?:面积|长度)$/u.test(part) ? previous.replace(/数量?$/u, '') + part : part;
}

/** Names of shares that no measure stands before. */
export const shareNameRules: readonly NameRule[] = [
  {
    id: 'name/ability',
    examples: [{ clause: '电网基本具备5%以上的尖峰负荷响应能力', names: ['电网尖峰负荷响应能力'] }],
    when: (site) => ofThose(site) && /能力$/u.test(site.object) && /具备$/u.test(site.subject),
    gives: ({ subject, object }) => withoutClosingAct(subject).replace(/基本$/u, '') + object,
  },
  {
    id: 'name/share-that-is-acted-on',
    examples: [{ clause: '省环保厅每年对30%以上的设区市开展综合督查', names: ['省环保厅开展综合督查的设区市比例'] }],
    when: (site) => ofThose(site) && nameActedOn(site) !== null,
    gives: (site) => nameActedOn(site) ?? site.object,
  },
  {
    id: 'name/share-of-those-that',
    examples: [
      { clause: '重点行业企业95%完成清洁化改造', names: ['重点行业企业完成清洁化改造的比例'] },
      {
        clause: '全市三分之二的区、县（市）达到节水型社会建设标准',
        names: ['全市区、县（市）达到节水型社会建设标准的比例'],
      },
    ],
    when: ofThose,
    gives: ({ body, subject, object }) => {
      // A norm that is named by a number is cut off by it: `达到3年一遇的标准`.
      if (CUT_OFF.test(object)) return `${withoutClosingAct(subject)}${wholeBehind(body, object)}的比例`;
      const told = PREDICATE.test(object) ? '' : (PREDICATE.exec(body)?.[0] ?? '').replace(/^.*\d.*$/u, '');
      return `${withoutClosingAct(subject).replace(/^实现/u, '')}${object}${told}的比例`;
    },
  },
  {
    id: 'name/share-of-a-norm',
    examples: [{ clause: '检测能力达到国家A类标准的95%', names: ['检测能力达到国家A类标准的比例'] }],
    when: (site) => isShare(site) && OF_NORM.test(site.own),
    gives: ({ own }) => `${own.replace('分别', '')}比例`,
  },
  {
    id: 'name/share-of-a-whole',
    examples: [
      { clause: '新车销售量达到汽车销售总量的20%左右', names: ['新车销售量占汽车销售总量的比例'] },
      { clause: '占全市机构的10%以上', previous: '养老机构', names: ['养老机构占全市机构的比例'] },
    ],
    when: (site) => isShare(site) && OF_WHOLE.test(site.own),
    gives: ({ own, previous }) => {
      const [, part = '', whole = ''] = OF_WHOLE.exec(own) ?? [];
      return `${nameDimension(part, previous ?? '')}占${whole}的比例`;
    },
  },
  {
    id: 'name/share-of-what-is-named',
    examples: [{ clause: '新能源公交车不低于80%', names: ['新能源公交车'] }],
    when: (site) => isShare(site) && site.previous === null,
    gives: ({ own, body }) => own || trimMetric(body),
  },
  {
    id: 'name/share-of-its-own',
    examples: [{ clause: '氨氮下降10%', previous: '化学需氧量', names: ['氨氮'] }],
    when: (site) => isShare(site) && site.own !== '' && !/其中/u.test(site.before) && !isPart(site.own),
    gives: ({ own }) => withoutOpeningAct(own),
  },
  {
    id: 'name/the-one-before',
    examples: [{ clause: '达到80%', previous: '污水处理率', names: ['污水处理率'] }],
    when: (site) => isShare(site) && site.own === '',
    gives: ({ previous }) => previous ?? '',
  },
  {
    id: 'name/of-which',
    examples: [{ clause: '其中非棉项目达到55%以上', previous: '回收利用率', names: ['回收利用率（其中非棉项目）'] }],
    when: (site) => isShare(site) && /其中/u.test(site.before),
    gives: ({ own, previous }) => `${previous ?? ''}（其中${own}）`,
  },
  {
    id: 'name/part-of-the-one-before',
    examples: [{ clause: '县城达到75%以上', previous: '城市污水处理率', names: ['城市污水处理率（县城）'] }],
    when: isShare,
    gives: ({ own, previous }) => nameOfPart(previous ?? '', own),
  },
];
