import { boundAtEnd } from '../../../../../lexicon/bounds.ts';
import type { NumberRule, NumberSite } from './site.ts';

/** Verbs of what goes on with those that are there: `推进5个区域医疗中心高效运行`. */
const PUSHED = /(?:推进|推动|促进|支持|助力|引导|带动|深化)$/u;
/** The same, or verbs of what is brought about in them: `实现20户以上自然村通硬化路比例达到95%`. */
const MADE_TO = new RegExp(`${PUSHED.source}|(?:实现|确保|使)$`, 'u');
/** What then goes on, and has no end. */
const GOES_ON =
  /(?:运行|运营|发展|质效|效能|工作|改革|攻坚|协同|联动|融合|合作|一体化|迈进|迈上|转变|延伸|集聚|成果|成效|(?<!开展[^，；]*)试点|“[^”]*”)$/u;
/** What is only being made, and when it will be there is not said: `加快打造6个千亿级产业`. */
const IN_THE_MAKING = /加快(?:打造|形成|构建|塑造)$/u;
const STANDING = /(?:产业|集群|高地|增长极|格局|名片|品牌)$/u;
/** What gets better by no measure: `提升39个县帮扶质效`. */
const BETTER = /(?:质效|水平|能力|质量|效能|效率|功能|服务|形象|活力)$/u;
/** The class that a size names, and no amount of it: `30万千瓦级机组`, `500千伏级变电站`. */
const CLASS = /^级(?!别)/u;
/** Points of a text that is carried out: `落实促消费二十条措施`. */
const CARRIED_OUT = /(?:落实|落细|贯彻|执行|用好|用足|兑现|释放)[^，；、]*$/u;
const POINTS = /^(?:[^，；、]{0,6}(?:措施|举措|政策|意见|规定|办法))/u;
/** What a text counts of itself behind what it lists: `地区生产总值年均增长5%等16个预期性指标`. */
const OWN_INDICATORS = /^(?:主要|核心)?(?:预期性|约束性|预期|主要|核心)?(?:指标|目标)/u;
/** A number of a telephone line, not how many: `12345政务服务热线`. */
const LINE = /^(?:1[12]\d{3}|9\d{4}|1[12]\d)$/u;
/** Those who get something by a sum or a size that they reach: `对快递单量达1000单以上的经营主体进行补助`. */
const FOR_THOSE = /对[^，；]*$/u;
const GET = /^\p{Script=Han}{0,2}?(?:以上|以下|以内)?的[^，；]*(?:补助|奖励|补贴|奖补|资助|扶持)$/u;
/** The mark of a list, which begins another goal. */
const LIST_MARK = /[、，；]|(?<!以)[和及]/u;

const isUnit =
  (unit: string) =>
  ({ quantity }: NumberSite) =>
    quantity.unit === unit;
const isPoint = isUnit('条');
const before = ({ body, quantity: { start } }: NumberSite) => body.slice(0, start);

/** Whether a measure of those that are counted follows, with a number of its own: `推动11个项目投资突破200亿元`. */
function measuredBehind({ body, quantity, quantities }: NumberSite): boolean {
  const next = quantities[quantities.indexOf(quantity) + 1];
  if (!next) return false;
  const between = body.slice(quantity.end, next.start);
  const bound = boundAtEnd(between);
  return bound !== null && bound.start > 1 && !LIST_MARK.test(between);
}

/** Numbers that tell how many there are, or which, of those that the clause goes on with. */
export const scopeRules: readonly NumberRule[] = [
  {
    id: 'scope/class',
    examples: ['要推动60万千瓦级煤电机组改造。', '到2025年，建成500千伏级变电站。'],
    counterexamples: ['到2025年，装机达到60万千瓦。'],
    when: ({ quantity, after }) => quantity.unit !== null && quantity.unit !== '级' && CLASS.test(after),
    refuses: 'threshold',
  },
  {
    id: 'scope/points-of-a-text',
    of: ['count'],
    examples: ['要落实支持民营经济发展二十条措施。', '要用好稳增长18条政策。'],
    counterexamples: ['到2025年，出台20条措施。'],
    when: (site) => isPoint(site) && CARRIED_OUT.test(before(site)) && POINTS.test(site.after),
    refuses: 'name',
  },
  {
    id: 'scope/own-indicators',
    of: ['count'],
    examples: [
      { text: '包括生产总值年均增长5%左右、收入增长与经济增长同步等16个预期性指标。', asOf: 2026, year: 2026 },
    ],
    counterexamples: ['到2025年，完成约束性指标8项。'],
    when: (site) => /[等共]$/u.test(before(site)) && OWN_INDICATORS.test(site.after),
    refuses: 'own-count',
  },
  {
    id: 'scope/line',
    examples: ['要提升12345政务服务便民热线服务质效。'],
    counterexamples: ['要提升12个社区服务站。'],
    when: ({ body, quantity, after }) =>
      quantity.kind === null &&
      LINE.test(body.slice(quantity.start, quantity.end)) &&
      /^\p{Script=Han}{2}/u.test(after),
    refuses: 'name',
  },
  {
    id: 'scope/for-those',
    examples: ['要对网络销售单量达到1000件以上的经营主体进行补助。'],
    counterexamples: ['要对1000家经营主体进行培训。'],
    when: (site) => site.bound !== null && FOR_THOSE.test(before(site)) && GET.test(site.after),
    refuses: 'case',
  },
  {
    id: 'scope/measured-behind',
    of: ['count'],
    examples: ['要推动9个能源领域项目投资突破800亿元。', '到2025年，实现20户以上自然村通路比例达到95%。'],
    counterexamples: ['要推动9个县建成示范区、实现产值800亿元。'],
    when: (site) => MADE_TO.test(before(site)) && measuredBehind(site),
    refuses: 'threshold',
  },
  {
    id: 'scope/goes-on',
    of: ['count', 'measure'],
    examples: ['要推进4个区域医疗中心和6个分中心高效运行。', '要推进4个数字化转型城市试点。'],
    counterexamples: ['要推进4个项目建设。', '要推动4个县整县建成示范区。', '要推动9家共享农庄提档升级。'],
    when: (site) => PUSHED.test(before(site).replace(/(?:\d[^，；、\d]*[、和及])$/u, '')) && GOES_ON.test(site.after),
    refuses: 'existing',
  },
  {
    id: 'scope/in-the-making',
    of: ['count'],
    examples: ['要加快打造6个千亿级产业。'],
    counterexamples: ['要打造6个千亿级产业。', '要加快打造6个示范车间。'],
    when: (site) => IN_THE_MAKING.test(before(site)) && STANDING.test(site.after),
    refuses: 'existing',
  },
  {
    id: 'scope/better',
    of: ['count'],
    examples: ['要提升9个欠发达县帮扶质效。'],
    counterexamples: ['到2025年，整体提升60个医院周边环境。'],
    when: (site) => /提升$/u.test(before(site)) && BETTER.test(site.after),
    refuses: 'existing',
  },
];
