/** What is measured of each of several that it stands behind once: `产量` of `水果、蔬菜产量`. */
const measured = [
  ...[
    '产值',
    '产量',
    '出栏量',
    '存栏量',
    '出栏',
    '存栏',
    '增加值',
    '营业收入',
    '营收',
    '销售额',
    '播种面积',
    '种植面积',
  ],
  ...['消费量', '排放量', '排放总量', '减排量', '使用量', '施用量', '吞吐量', '周转量'],
  ...['运输量', '补助标准', '保障标准', '数量', '面积'],
];
const kinds = ['全产业链', '重点工程', '人均财政', '综合', '规上工业', '年', '总', '主要', '废水', '废气', '污染物'];
const MEASURED = new RegExp(`(?:${kinds.join('|')})*(?:${measured.join('|')})$`, 'u');
/** What is done to each of them: `整合` of `政务系统、业务专网整合分别完成25%、50%`. */
const DEED = /(?:改造|整治|治理|修复|整合|归集|建设|更新|升级)$/u;
/** What is built or laid, of each kind: `管网` of `供热、燃气、排水管网`. */
const WORK = /(?:管网|管道|管线|线路|电站|机组|设施|道路|公路|桥梁|厂房|用地|企业|平台|中心|基地|项目|工程)$/u;
/** A name that says itself what is measured of it: `接待游客` beside `旅游总收入`. */
const SAYS_ITSELF =
  /(?:率|(?<!需氧)量|额|值|数|占比|比重|比例|面积|收入|支出|投资|消费|进口|出口|进出口|贸易|标准|游客|人次|人数|就业|规模|能力|里程|水平|GDP)$/u;
/** What is said of the first of a list and of none behind it: `推动` of `推动制造业、服务业增加值`. */
const PUSHED = /^(?:推动|推进|促进|实现|保持|力争|确保|其中)/u;
const LONGEST = 8;

/**
 * The whole names of those to which 分别 deals out numbers, or that a run of numbers stands behind: `水果产量` and
 * `蔬菜产量` of `水果、蔬菜产量`; null where it cannot be told what they have in common.
 */
export function wholeNames(listed: readonly string[]): readonly string[] | null {
  const last = listed.at(-1) ?? '';
  const members = listed.slice(0, -1).map((name) => name.replace(PUSHED, ''));
  if (members.some((name) => name.length < 2) || last.length < 2) return null;
  if (members.every((name) => SAYS_ITSELF.test(name))) return SAYS_ITSELF.test(last) ? [...members, last] : null;
  const tails = members.map((name) => tailBehind(name, last));
  const [tail] = tails;
  if (tail === undefined || tail === null || tails.some((other) => other !== tail)) return null;
  return [...members.map((name) => name + tail), last];
}

/** What the last of several says of all, behind the noun that each of them ends with, or by its own end. */
function tailBehind(name: string, last: string): string | null {
  for (let length = Math.min(name.length, LONGEST); length >= 2; length--) {
    const at = last.lastIndexOf(name.slice(-length));
    if (at >= 0) return last.slice(at + length);
  }
  const tail = (MEASURED.exec(last) ?? DEED.exec(last) ?? WORK.exec(last))?.[0];
  return tail !== undefined && last.length - tail.length >= 2 ? tail : null;
}
