import type { Quantity } from '../clause/quantities.ts';

export type Comparator =
  | 'gte'
  | 'gt'
  | 'lte'
  | 'lt'
  | 'eq'
  | 'approx'
  | 'decrease'
  | 'increase'
  | 'count'
  | 'complete'
  | 'maintain'
  | 'recurring';

/** A quantity that is a goal, and how. */
export interface Goal {
  quantity: Quantity;
  comparator: Comparator;
}

const LISTED = 25;

/** Words before a number that make it a goal, with what they say of it; the longest is tried first. */
const triggers: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不低于|不少于|不小于|不得低于|不得少于|至少|≥|大于等于)$/u, 'gte'],
  [/(?:不超过|不高于|不多于|不大于|不得超过|不得高于|≤|小于等于)$/u, 'lte'],
  [/(?:超过|超|高于|大于|突破|多于|>)$/u, 'gt'],
  [/(?:低于|小于|少于|<)$/u, 'lt'],
  [/(?:下降|降低|减少|削减|缩减|压减|压缩|减排|下降比例达到?|降幅达到?)(?:比例)?(?:达到?|了|约)?$/u, 'decrease'],
  [/(?:改造|整治|巩固|建设)提升$/u, 'count'],
  [/(?:增长|增加|提高|提升|上升|新增|扩大|增幅达到?)(?:达到?|约|了)?$/u, 'increase'],
  [/(?:下降|降低|减少|削减|缩减|压减|压缩|缩短|缩小|降)(?:到|至|为)$/u, 'eq'],
  [/(?:增长|增加|提高|提升|上升|扩大|拓展|恢复)(?:到|至|为)$/u, 'eq'],
  [/控制(?:在|到|至)$/u, 'lte'],
  [/(?:保持|稳定|维持|稳定保持)在$/u, 'eq'],
  [/(?:达到|达|实现|为|是|占|占到|保持|具备|均达|比例|累计达到?|均为|在|占比)$/u, 'eq'],
];
const LOOSE =
  /(?:(?<=不低于|不少于|不超过|不高于|达到)□+|每[生人户亩班村例](?:每[年月天日]|□+)|累计|总计|约|大约|共|各|均|都|全部|分别|基本|稳定|也|要|应|力争|努力|确保)+$/u;

/** The whole that a share is of, between the bound and the share: `不低于教师工资总额1.5%`. */
const OF_WHOLE =
  /(?<=不低于|不少于|不超过|不高于|达到|占)[^，；、\d]{2,12}(?:总额|总数|总量|总值|收入|支出|投资|面积|人数|规模|数量|负荷|标准)的?$/u;

/** Verbs whose object is counted: `建成2个…县`, `完成湿地生态修复工程20个`. */
export const countingVerb =
  /(?:建成|完成|打造|新建|改建|建设|培育|创建|种植|关停|淘汰|整治|推广|修复|治理|开展|实施|实现|形成|达到|新增|消除|削减|取缔|搬迁|改造|设立|启动|推出|建立|覆盖|安装|配备|引进|发展|扶持|选择|评选|认定|组织|举办|培训|召开|具备|完善|推进|推动|选拔|遴选|培养|评定|轮训|选派|聘请|组建|筹建|筹集|招聘|招录|选聘|转化|孵化|扩种|播种|招引|更新|更换|安置|清理|清淤|绿化|取消|扩建|迁建|续建|提升|升级|开通|签约|打通|加装|加固|补齐|铺设|敷设|架设|布设|引育|盘活|腾退|拆除|疏浚|拥有|建有|设有|配有|开工|续建|新设|收购|收储)/u;
/** Verbs of giving, whose number is a goal only where it has a date: else `资助50万元` is what a case gets. */
const givingVerb = /(?:安排|接入|资助|发放|投放|投入|服务|救助|帮扶|惠及|受益)/u;
/** What a share describes, where it sets no goal of its own: `效率不低于60%的脱硝设施`. */
const EQUIPMENT = /^的\p{Script=Han}{0,8}(?:设施|设备|装置|机组|锅炉|产品|项目|企业)$/u;
/** What a share picks out of a whole, where the goal for it follows: `峰谷差率超过40%的地区…应达到5%`. */
const PLACES = /^的(?:地区|区域|省份|城市|县|市|区|乡镇|行业|企业|流域)/u;
/** What is told apart by a size: `超50亿元企业20家以上`. */
const SIZED = /^(?:企业|公司|项目|园区|产业|集群|基地|平台|机构|单位|乡镇|街道|市场|品牌|产品)/u;
/** What a count of heads tells apart: `消除66人以上超大班额`. */
const CLASS = /^的?(?:超?大)?班额|^的?(?:企业|家庭|单位|户)$/u;
/** A rate that its number follows: `覆盖率95%、达标率95%`. */
const RATE = /(?:率|比例|比重|占比)$/u;
/** A noun that a number follows without a verb: `每千人口注册护士数3.8人`, `其中高速铁路5万公里左右`. */
const MEASURED = /^其中(?!.*指标)|到位资金$|额$|(?:里程|装机|容量|规模|总量|面积|产量|数|量|床位|收入|产值)$/u;
/** `每千人拥有社会体育指导员2.16名`. */
const PER_HEAD = /^□*每[十百千万]+(?:名|人|户)/u;
/** Whom a duty serves: `为500间教室更换护眼灯`. */
const SERVED = /^□*为$/u;
/** A noun that a number closes, with a date to reach it by: `生猪出栏42万头`. */
const NAMED = /(?:出栏|存栏|出口|进口|产销|用工|就业|投资|保有|供应|供给|供地|收储|入库|上市|入园)$/u;
/** `基本淘汰…等区域内的500万辆黄标车`. */
const ALL_OF = /^□*(?:力争|要|应|确保)?(?:全部|基本|全面)(?:淘汰|关停|完成|搬迁|退出)[^，；]*的$/u;
const direct = (verb: RegExp) => new RegExp(`${verb.source}(?:了|不少于|至少|约|近|对|全部|规定的|的|各类|等)*$`, 'u');
/** What a case is given, which no plan reaches: `给予不超过200万元奖励`. */
const GRANT = /^的?(?:一次性)?(?:奖励|补助|补贴|资助|奖补)/u;
const GRANTED = /(?:(?:给予|奖励|补助|补贴|奖补|资助)(?![^，；]*(?:资金|标准))[^，；]{0,12}|最高(?:不超过)?)$/u;
/** What a budget sets aside: `每年安排不低于5亿元的专项资金`. */
const SET_ASIDE = /安排(?:不低于|不少于)?$/u;
const FUNDS = /^的?[^，；的]*(?:资金|经费|预算)$/u;
const directVerb = direct(countingVerb);
const directGiving = direct(givingVerb);

/** What a quantity says as a goal, or null where it only limits what is meant. */
export function readGoal(
  text: string,
  quantity: Quantity,
  others: readonly Quantity[],
  previous: Goal | null,
  due = false,
): Comparator | null {
  const before = text
    .slice(0, quantity.start)
    .replace(LOOSE, '')
    .replace(quantity.kind === 'share' ? OF_WHOLE : /$/u, '');
  const after = text.slice(quantity.end);
  const later = others.some((other) => other.start > quantity.start);
  const acts = directVerb.test(before) || (due && directGiving.test(before));
  const trigger = triggers.find(([pattern]) => pattern.test(before))?.[1] ?? null;
  const between = previous ? text.slice(previous.quantity.end, quantity.start) : '';
  const listed = previous !== null && between.length < LISTED && /[、和及]/u.test(between);
  if (/^周期/u.test(after)) return null;
  if (quantity.kind === 'money' && (GRANT.test(after) || GRANTED.test(text.slice(0, quantity.start)))) return null;
  if (quantity.kind === 'count' && /其中$/u.test(before)) return bounded('count', quantity);
  if (!(listed && quantity.kind === 'count') && limitsNoun(quantity, after, later, trigger, before)) return null;
  if (ratesNoun(text, quantity, others)) return null;
  if (trigger === 'eq' && quantity.kind === 'count' && /(?:实现|具备)$/u.test(before))
    return bounded('count', quantity);
  if (trigger === 'eq' && quantity.kind === 'count' && SERVED.test(before) && after !== '')
    return bounded('count', quantity);
  if (trigger !== null) return bounded(trigger, quantity);
  if (due && after === '' && PER_HEAD.test(before)) return bounded('eq', quantity);
  if (listed && (previous.comparator === 'decrease' || previous.comparator === 'increase')) return previous.comparator;
  if (listed && /分别[^，；]*$/u.test(text.slice(0, previous.quantity.start)))
    return bounded(previous.quantity.bound === null ? previous.comparator : 'eq', quantity);
  if (quantity.unit === '万' && after === '' && /(?:人口|人数|人员)$/u.test(before)) return bounded('count', quantity);
  if (quantity.kind === 'share') {
    if (acts) return bounded('eq', quantity);
    const ofBodies =
      /^(?:的)?[^，；]*(?:建成|实施|达到|完成|实现|开展|使用|具备|纳入|覆盖|成为|创建|配备|更新|全面|得到|通|用于(?![^，；]*的(?:政策|规定|要求)$))/u.test(
        after,
      ) || /(?:对|将)$/u.test(before);
    if (ofBodies || (due && RATE.test(before) && /^(?:、|和|及)/u.test(after))) return bounded('eq', quantity);
    return listed || after === '' ? bounded('eq', quantity) : null;
  }
  if (quantity.unit === '次/天') return 'recurring';
  if (quantity.kind === 'count' || quantity.kind === 'measure' || quantity.kind === 'money') {
    if (/至少[^，；]*$/u.test(before) && acts) return 'gte';
    if (acts)
      return bounded(
        /新增/u.test(before) ? 'increase' : /(?:削减|减少)[^，]*$/u.test(before) ? 'decrease' : 'count',
        quantity,
      );
    if (listed) return bounded('count', quantity);
    const closes = /^(?:$|、|，|（|以上|以内|等)/u.test(after);
    const verb = countingVerb.test(before) || (due && givingVerb.test(before));
    if (closes && verb)
      return bounded(
        /新增|增加/u.test(before) ? 'increase' : /削减|减少/u.test(before) ? 'decrease' : 'count',
        quantity,
      );
    if (closes && due && others.length === 1 && MEASURED.test(before)) return bounded('eq', quantity);
    const isBounded = quantity.kind === 'count' && quantity.bound !== null;
    if (due && closes && others.length === 1 && (NAMED.test(before) || isBounded)) return bounded('count', quantity);
    if (due && others.length === 1 && ALL_OF.test(before) && /^[^，；]{1,8}$/u.test(after))
      return bounded('count', quantity);
    const alone = others.length === 1 && !/(?:等|全市|全省|全国|各|的)$/u.test(before);
    if (
      /等$/u.test(before) &&
      /^(?:推进|示范推进|完成|治理)/u.test(before) &&
      /(?:治理|整治|修复|改造|建设)$/u.test(after) &&
      quantity.kind === 'count' &&
      others.length === 1 &&
      /条|座|处|项/u.test(quantity.unit ?? '')
    )
      return bounded('count', quantity);
    if (alone && quantity.kind === 'count' && /^□*(?:要|应|力争|确保)?(?:完成|实现|关停|具备)/u.test(before))
      return bounded('count', quantity);
    if (!later && /^\p{Script=Han}[^，；]*(?:退出|关停|转迁|关闭|淘汰|取消[^，；]*)$/u.test(after))
      return bounded('count', quantity);
    if (before.replace(/□/gu, '') === '' && !later && /^[^，；]*(?:建成|完成|达到|实现|停止)/u.test(after))
      return bounded('count', quantity);
    if (/具备/u.test(before) && /能力$/u.test(after)) return bounded('count', quantity);
    if (/^[^，；]*(?:均|全部)(?:完成|达到|建成|实现)/u.test(after) && !later) return bounded('count', quantity);
  }
  return null;
}

function bounded(comparator: Comparator, { bound }: Quantity): Comparator {
  if (comparator === 'decrease' || comparator === 'increase') return comparator;
  if (bound === 'about') return 'approx';
  if (bound === 'floor') return 'gte';
  if (bound === 'ceiling') return 'lte';
  return comparator;
}

/** How large each is of what is counted, or its voltage: `新建500千伏变电站4座`. */
function ratesNoun(text: string, quantity: Quantity, others: readonly Quantity[]): boolean {
  if (quantity.kind !== 'measure') return false;
  const next = others[others.indexOf(quantity) + 1];
  const noun = text.slice(quantity.end, next?.start);
  if (quantity.unit === '千伏') return /^\p{Script=Han}/u.test(noun);
  return next?.kind === 'count' && /^\p{Script=Han}{2,}$/u.test(noun) && !/[和及共]/u.test(noun);
}

/** `存栏量1000头以上的规模化养殖场`, `运行3年以上的…`, `年业务收入超100亿元的快递总部企业`, `13个…断面`. */
function limitsNoun(
  quantity: Quantity,
  after: string,
  later: boolean,
  trigger: Comparator | null,
  before: string,
): boolean {
  const noun =
    /^（(?:不)?含）?(?:以下|以上)?的?\p{Script=Han}|^（含）的/u.test(after) || /^的?\p{Script=Han}/u.test(after);
  if (!noun) return false;
  if (/^（不?含）的/u.test(after)) return true;
  if (quantity.kind === 'share')
    return (
      /^的(?:基础上|水平|政策|措施)/u.test(after) ||
      (trigger !== null && (EQUIPMENT.test(after) || (later && PLACES.test(after))))
    );
  if (quantity.kind === 'time') return !/(?:时间|期限|工期|周期)[^，]*$|(?:至少|不少于)$/u.test(before);
  if (quantity.kind === 'count' && quantity.bound !== null && CLASS.test(after)) return true;
  if (quantity.unit === '岁' && (quantity.valueMax !== null || quantity.bound !== null)) return true;
  if (quantity.kind === 'money' && SET_ASIDE.test(before) && FUNDS.test(after)) return false;
  if (quantity.kind === 'count') return trigger === null && later && !directVerb.test(before);
  if (/^的/u.test(after)) return true;
  if (trigger === 'gt' && SIZED.test(after)) return true;
  return quantity.bound !== null || (trigger !== null && later && /^的/u.test(after));
}
