/** How far a goal goes, before its verb: 基本完成, 彻底消除. */
const extents = ['基本', '全面', '全部', '彻底', '稳定', '总体', '有效', '初步'];

/** How much something changes, by no measure: 明显改善, 进一步提升. */
const gradings = ['明显', '显著', '进一步', '大幅', '稳步', '持续', '不断', '更加', '逐步'];

/** With how much effort something is done: 大力推进. */
const efforts = ['积极', '大力', '有序', '着力', '持续'];

/** Adverbs of extent, for the inside of a group. */
export const EXTENT = extents.join('|');

/** Adverbs of degree that name no measure, for the inside of a group. */
export const GRADING = gradings.join('|');

/** Adverbs of effort, for the inside of a group. */
export const EFFORT = efforts.join('|');
