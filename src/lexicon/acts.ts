/** An act that brings about what a number counts: 新建 of 新建水厂20座. */
interface Act {
  readonly act: string;
  /** Whether a name may open or close with it and does without it. */
  readonly dropped?: true;
  /** Whether a name would say something else without it: 淘汰 of 淘汰落后产能企业, 新建 of 新建水厂. */
  readonly kept?: true;
}

const acts: readonly Act[] = [
  { act: '建成投运', dropped: true },
  { act: '建成投产', dropped: true },
  { act: '推广应用', dropped: true, kept: true },
  { act: '普及推广', dropped: true, kept: true },
  { act: '淘汰整治', dropped: true, kept: true },
  { act: '修复整治', kept: true },
  { act: '改造提升', dropped: true, kept: true },
  { act: '新增完成', dropped: true },
  { act: '新开工', dropped: true },
  { act: '建成', dropped: true },
  { act: '完成', dropped: true },
  { act: '打造', dropped: true, kept: true },
  { act: '新建', dropped: true, kept: true },
  { act: '扩建', kept: true },
  { act: '改建', kept: true },
  { act: '培育', dropped: true },
  { act: '创建', dropped: true },
  { act: '种植', dropped: true, kept: true },
  { act: '关停', dropped: true, kept: true },
  { act: '取缔', kept: true },
  { act: '拆除', kept: true },
  { act: '清退', kept: true },
  { act: '淘汰', dropped: true, kept: true },
  { act: '整治', dropped: true, kept: true },
  { act: '推广', dropped: true, kept: true },
  { act: '修复', dropped: true, kept: true },
  { act: '改造', dropped: true, kept: true },
  { act: '消除', dropped: true, kept: true },
  { act: '推进', dropped: true, kept: true },
  { act: '推动', dropped: true, kept: true },
  { act: '开展', dropped: true },
  { act: '实施', dropped: true },
  { act: '实现', dropped: true },
  { act: '形成', dropped: true },
  { act: '新增', dropped: true },
  { act: '削减', dropped: true },
  { act: '组建', dropped: true },
  { act: '建立', dropped: true },
  { act: '具备', dropped: true },
  { act: '安装', dropped: true },
  { act: '推出', dropped: true },
  { act: '争创', dropped: true },
];

const those = (which: (row: Act) => true | undefined) =>
  acts.flatMap((row) => (which(row) === true ? [row.act] : [])).join('|');

/** Acts that a name does without, the longest first, for the inside of a group. */
export const DROPPED_ACT = those(({ dropped }) => dropped);

/** Acts that belong to a name, the longest first, for the inside of a group. */
export const KEPT_ACT = those(({ kept }) => kept);
