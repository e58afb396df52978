/** How a unit counts: by its kind a number is told apart from one that only limits what is meant. */
export type UnitKind = 'share' | 'count' | 'measure' | 'time' | 'money';

const kinds: Record<UnitKind, readonly string[]> = {
  share: ['%', '％', '‰', '个百分点', '/10万', '/十万', '/万'],
  count: [
    '个',
    '家',
    '座',
    '处',
    '项',
    '条',
    '条（段）',
    '台',
    '台套',
    '台（套）',
    '辆',
    '艘',
    '件',
    '人',
    '名',
    '岁',
    '床',
    '户',
    '所',
    '套',
    '批',
    '次',
    '轮',
    '场',
    '张',
    '株',
    '棵',
    '村',
    '块',
    '段',
    '门',
    '种',
    '类',
    '支',
    '只',
    '对',
    '期',
    '例',
    '起',
    '份',
    '人次',
    '牛皮标准张',
    '块标准砖',
    '标准箱',
  ],
  measure: [
    '亩',
    '公顷',
    '平方公里',
    '平方千米',
    '平方米',
    '立方米',
    '立方米/秒',
    '立方米/万元',
    '公里',
    '千米',
    '米',
    '吨',
    '吨/日',
    '吨/年',
    '吨/天',
    '吨标准煤',
    '吨标准煤/万元',
    '千克/亩',
    '千克',
    '公斤',
    '蒸吨/小时',
    '蒸吨',
    '微克/立方米',
    '毫克/升',
    '毫克/立方米',
    '头',
    '千瓦',
    '千瓦时',
    '度',
    '千伏',
    '千伏安时',
    '兆瓦',
    '桶',
    '升',
    '帕',
    '分贝',
    '年一遇',
    '次/天',
    '吨二氧化碳',
    '吨二氧化碳/万元',
    '平方米/人',
    '元/吨',
    '元/千瓦时',
  ],
  time: ['年', '个月', '天', '日', '小时', '周', '工作日', '个工作日', '分钟'],
  money: ['元', '美元'],
};

const units = new Map(
  Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => [name, kind as UnitKind] as const)),
);
const names = [...units.keys()].sort((a, b) => b.length - a.length);
const escaped = names.map((name) => name.replaceAll('/', '\\/'));

/** What a quantity is counted by, behind a stroke: `万元/亩`, `吨/日`. */
const PER = [
  '年',
  '日',
  '天',
  '月',
  '人',
  '亩',
  '公顷',
  '吨',
  '户',
  '万元',
  '万人',
  '平方米',
  '立方米',
  '平方公里',
  '千瓦时',
  '公里',
  '小时',
  '秒',
  '升',
];

/** Multiples that stand between a number and its unit. */
const MAGNITUDE = '(?:千万|百万|十万|万|亿|千|百)?';

/** A unit behind a number, with its multiple: `万亩`, `亿立方米`, `%`. */
export const UNIT = `(${MAGNITUDE})((?:${escaped.join('|')})(?:\\/(?:${PER.join('|')}))?)`;

/** Kind of a unit without its multiple. */
export function unitKind(name: string): UnitKind {
  return units.get(name) ?? units.get(name.replace(/\/.*$/u, '')) ?? 'measure';
}
