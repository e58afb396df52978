/** An act that brings about what a number counts: 新建 of 新建水厂20座. */
interface Act {
  readonly act: string;
  /** Whether a name may open or close with it and does without it. */
  readonly dropped?: true;
  /** Whether a name would say something else without it: 淘汰 of 淘汰落后产能企业, 新建 of 新建水厂. */
  readonly kept?: true;
  /** Whether it tells what is added in one year from what there is: 培育 of `今年培育龙头企业20家`. */
  readonly tells?: true;
}

const acts: readonly Act[] = [
  { act: '新培育', kept: true },
  { act: '新创建', kept: true },
  { act: '新打造', kept: true },
  { act: '新开展', kept: true },
  { act: '新实施', kept: true },
  { act: '新组建', kept: true },
  { act: '新建立', kept: true },
  { act: '新安装', kept: true },
  { act: '新推出', kept: true },
  { act: '建成投运', dropped: true, tells: true },
  { act: '建成投产', dropped: true, tells: true },
  { act: '推广应用', dropped: true, kept: true },
  { act: '普及推广', dropped: true, kept: true },
  { act: '淘汰整治', dropped: true, kept: true },
  { act: '修复整治', kept: true },
  { act: '改造提升', dropped: true, kept: true },
  { act: '新增完成', dropped: true },
  { act: '新开工', dropped: true, tells: true },
  { act: '建成', dropped: true, tells: true },
  { act: '完成', dropped: true },
  { act: '打造', dropped: true, kept: true },
  { act: '新建', dropped: true, kept: true },
  { act: '扩建', kept: true },
  { act: '改建', kept: true },
  { act: '培育', dropped: true, tells: true },
  { act: '创建', dropped: true, tells: true },
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
  { act: '开展', dropped: true, tells: true },
  { act: '实施', dropped: true, tells: true },
  { act: '实现', dropped: true },
  { act: '形成', dropped: true, tells: true },
  { act: '新增', dropped: true },
  { act: '削减', dropped: true },
  { act: '组建', dropped: true, tells: true },
  { act: '建立', dropped: true, tells: true },
  { act: '具备', dropped: true },
  { act: '安装', dropped: true, tells: true },
  { act: '推出', dropped: true, tells: true },
  { act: '争创', dropped: true, tells: true },
];

const those = (which: (row: Act) => true | undefined) =>
  acts.flatMap((row) => (which(row) === true ? [row.act] : [])).join('|');

/** Acts that a name does without, the longest first, for the inside of a group. */
export const DROPPED_ACT = those(({ dropped }) => dropped);

/** Acts that belong to a name, the longest first, for the inside of a group. */
export const KEPT_ACT = those(({ kept }) => kept);

/** The same where a number counts what is done in one year. */
export const TELLING_ACT = those(({ kept, tells }) => kept ?? tells);
