import { EXTENT } from './degrees.ts';

/** Verbs of change for the worse or the less: `下降5%`, `降低到3%`. */
export const fallVerbs = ['下降', '降低', '减少', '削减', '缩减', '压减', '压缩'] as const;

/** Verbs of what becomes less in its own way: `利率下调0.5个百分点`, `差距缩小3%`. */
export const narrowVerbs = ['下调', '回落', '收窄', '缩小', '缩短'] as const;

/** Verbs of change for the better or the more: `增长6%`, `提高到78.3岁`. */
export const riseVerbs = ['增长', '增加', '提高', '提升', '上升'] as const;

/** Verbs of change in either direction, for the inside of a group. */
export const CHANGE_VERB = [...riseVerbs, ...fallVerbs].join('|');

/** Verbs of what is done all the time, and has no end to be reached: `加快推进生态修复`. */
export const ongoingVerbs = [
  '加快',
  '加大',
  '推进',
  '推动',
  '加强',
  '鼓励',
  '支持',
  '探索',
  '引导',
  '促进',
  '深化',
] as const;

/** Verbs whose object is counted: `建成2个…县`, `完成湿地生态修复工程20个`. */
export const countingVerbs = [
  '建成',
  '完成',
  '打造',
  '新建',
  '改建',
  '建设',
  '培育',
  '创建',
  '种植',
  '关停',
  '淘汰',
  '整治',
  '推广',
  '修复',
  '治理',
  '开展',
  '实施',
  '实现',
  '形成',
  '达到',
  '新增',
  '消除',
  '削减',
  '取缔',
  '搬迁',
  '改造',
  '设立',
  '启动',
  '推出',
  '建立',
  '覆盖',
  '安装',
  '配备',
  '引进',
  '发展',
  '扶持',
  '选择',
  '评选',
  '认定',
  '组织',
  '举办',
  '培训',
  '召开',
  '具备',
  '完善',
  '推进',
  '推动',
  '选拔',
  '遴选',
  '培养',
  '评定',
  '轮训',
  '选派',
  '聘请',
  '组建',
  '筹建',
  '筹集',
  '招聘',
  '招录',
  '选聘',
  '转化',
  '孵化',
  '扩种',
  '播种',
  '招引',
  '更新',
  '更换',
  '安置',
  '清理',
  '清淤',
  '绿化',
  '取消',
  '扩建',
  '迁建',
  '续建',
  '提升',
  '升级',
  '开通',
  '签约',
  '打通',
  '加装',
  '加固',
  '补齐',
  '铺设',
  '敷设',
  '架设',
  '布设',
  '引育',
  '盘活',
  '腾退',
  '拆除',
  '疏浚',
  '拥有',
  '建有',
  '设有',
  '配有',
  '开工',
  '续建',
  '新设',
  '收购',
  '收储',
  '招募',
  '替代',
  '抢救',
  '复壮',
  '修缮',
  '立项',
  '募集',
  '开设',
  '吸纳',
  '获批',
  '入库',
  '升规',
  '新（改）建',
  '新（扩）建',
  '新（改扩）建',
] as const;

/** Verbs of giving, whose number is a goal only where it has a date: else `资助50万元` is what a case gets. */
export const givingVerbs = [
  '安排',
  '接入',
  '资助',
  '发放',
  '投放',
  '投入',
  '服务',
  '救助',
  '帮扶',
  '惠及',
  '受益',
  '发布',
  '面向',
] as const;

/** How far a work goes, before the verb that closes it: `基本完成`, `率先建成`. */
const degrees = [EXTENT, '组织', '率先', '同步', '如期', '分期分批'] as const;

/**
 * Verbs that close a work, by what they say of it. A lookahead keeps out what the same characters say elsewhere:
 * `建成区`, `执行情况`.
 */
export const closingVerbs = {
  finish: ['完成(?!情况|时限|时间|比例|率)', '完工', '竣工', '验收', '接管', '(?<!不)到位'],
  build: ['建成(?!区)', '建立', '构建', '组建', '形成', '全面建设', '成功创建', '开辟', '布设', '补足'],
  learn: ['查明', '摸清', '掌握', '梳理', '汇聚'],
  remove: [
    '消除',
    '清除',
    '清理',
    '关停',
    '关闭',
    '搬迁',
    '淘汰',
    '停止',
    '取缔',
    '清零',
    '转迁',
    '退出',
    '禁止',
    '不再',
  ],
  decree: [
    '制定',
    '出台',
    '编制',
    '发布(?!和|与|平台|会|的)',
    '公布(?!的)',
    '公开(?!”|曝光|性)',
    '印发(?!的|后|之日)',
    '签订',
    '划定',
    '研究提出',
    '修改完善',
    '设立(?!的)',
  ],
  practise: [
    '实行',
    '推行',
    '实施',
    '执行(?!情况)',
    '委托',
    '引进',
    '推出',
    '启动',
    '改由',
    '纳入',
    '供应(?=\\p{Script=Han})(?!能力|链|量|体系|保障|商)',
  ],
  equip: ['安装', '配备', '接入', '更新', '对接', '并网'],
  open: ['上线(?!的)', '贯通', '开通', '通车', '投入(?:运营|使用|运行)'],
  reach: ['实现', '达到', '具备', '改善[到至]', '安全利用'],
} as const;

export type Closing = keyof typeof closingVerbs;

/** What closing verbs may say of a work. */
export const closingKinds = Object.keys(closingVerbs) as Closing[];

/** Source of a pattern for the verbs of some kinds, each with its degree. */
export function closingPattern(kinds: readonly Closing[]): string {
  return `(?:${degrees.join('|')})?(?:${kinds.flatMap((kind) => closingVerbs[kind]).join('|')})`;
}
