import type { Comparator } from '../../../../../model/target.ts';
import { findUnsureNumbers } from '../../../clause/unsure-numbers.ts';
import type { CellGoal, CellRule, CellSite } from './site.ts';

const REDUCTION = /(?:削减|减排|减少|下降|降低)(?:比例|比率|率)?/u;

const goals = { columns: ['指标', '2020年', '2025年目标'], caption: '指标' };
const outcomes = { columns: ['指标', '规划目标2020年', '2020年完成情况'], caption: '指标' };
const allotted = { columns: ['地区', '2020年', '2030年'], caption: '各市用水总量控制目标' };

/** The rules that a cell of a table of goals is read by, in their order. */
export const cellRules: readonly CellRule[] = [
  {
    id: 'cell/empty',
    examples: [{ ...goals, rows: [['森林覆盖率（%）', '66.9', '/']] }],
    counterexamples: [{ ...goals, rows: [['森林覆盖率（%）', '66.9', '67']] }],
    when: ({ reading }) => reading.kind === 'missing',
    refuses: 'empty',
  },
  {
    id: 'cell/nameless',
    examples: [{ ...goals, rows: [['—', '66.9', '67']] }],
    counterexamples: [{ ...goals, rows: [['森林覆盖率（%）', '66.9', '67']] }],
    when: ({ name }) => !/\p{L}/u.test(name),
    refuses: 'nameless',
  },
  {
    id: 'cell/unsure',
    examples: [{ ...goals, rows: [['森林覆盖率', '66.9', '66。7%']] }],
    counterexamples: [{ ...goals, rows: [['森林覆盖率', '66.9', '66.7%']] }],
    when: ({ reading }) => reading.kind === 'words' && findUnsureNumbers(reading.printed).length > 0,
    refuses: 'unsure',
  },
  {
    id: 'table/in-words',
    wording: '指标表目标栏里用文字写的目标',
    examples: [{ ...goals, rows: [['重要江河湖泊水质', '良好', '保持稳定']] }],
    counterexamples: [{ ...goals, rows: [['森林覆盖率（%）', '66.9', '67']] }],
    when: ({ reading }) => reading.kind === 'words',
    gives: wordsOf,
  },
  {
    id: 'table/outcome',
    wording: '完成情况表目标栏里的数值',
    examples: [{ ...outcomes, rows: [['国考断面水质比例（%）', '≥92.3', '100']] }],
    counterexamples: [{ ...goals, rows: [['森林覆盖率（%）', '66.9', '67']] }],
    when: ({ isOutcome }) => isOutcome,
    gives: valueOf,
  },
  {
    id: 'table/allotment',
    wording: '分解表里分给一个地区的数值',
    examples: [{ ...allotted, rows: [['甲市', '30', '29']] }],
    counterexamples: [{ ...goals, rows: [['森林覆盖率（%）', '66.9', '67']] }],
    when: ({ isAllotment }) => isAllotment,
    gives: valueOf,
  },
  {
    id: 'table/indicator',
    wording: '指标表目标栏里的数值',
    examples: [{ ...goals, rows: [['森林覆盖率（%）', '66.9', '67']] }],
    counterexamples: [{ ...goals, rows: [['重要江河湖泊水质', '良好', '保持稳定']] }],
    when: ({ reading }) => reading.kind === 'value',
    gives: valueOf,
  },
];

/** `36左右`, `约30`: a number and how near it is. */
const NEAR = /^约?\d[\d,]*(?:\.\d+)?(?:左右)?$/u;

function wordsOf({ name, reading: { printed }, unit, said }: CellSite): CellGoal {
  const words = printed ?? '';
  if (said) {
    const { value, unit: own } = said.quantity;
    // 36左右 below 万元 is said whole by number, unit and comparator.
    return { comparator: said.comparator, value, unit: own ?? labelOf(unit), text: NEAR.test(words) ? null : words };
  }
  const kept = /保持|稳定/u.test(words);
  return { comparator: kept ? 'maintain' : changes(name, 'complete'), value: null, unit: null, text: words };
}

function valueOf({ name, reading, unit, isCeiling }: CellSite): CellGoal {
  const { value, percent, comparator } =
    reading.kind === 'value' ? reading : { value: null, percent: false, comparator: null };
  return {
    comparator: comparator ?? (isCeiling ? 'lte' : changes(name, 'eq')),
    value,
    unit: percent ? '%' : labelOf(unit),
    text: null,
  };
}

/** A goal for what is to fall is a fall: `排放量削减比例（%）`. */
function changes(name: string, comparator: Comparator): Comparator {
  return REDUCTION.test(name) ? 'decrease' : comparator;
}

function labelOf(unit: CellSite['unit']): string | null {
  if (unit.kind === 'percent') return '%';
  return unit.kind === 'named' ? unit.label : null;
}
