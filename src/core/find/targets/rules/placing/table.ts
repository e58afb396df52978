import type { Recurrence } from '../../../clause/time-expression.ts';
import { goalBase } from '../../clause-context.ts';
import { trimMetric } from '../../names/trim.ts';
import { dealsOut, nameOfTask } from '../../names/task-objects.ts';
import type { TargetDraft } from '../../target-draft.ts';
import { roundRefusals } from './rounds.ts';
import type { PlacingRule, PlacingSite } from './site.ts';

/** A verb whose object the clause before names: `构建…管理平台，力争2018年底前完成`. */
const BARE = /^(?:全部|全面|基本)?(?:完成|建成|投用|投运|实现|出台|印发|发布)$/u;
/** How something is done, and how long its rounds are: `采用年度考核的方式进行`, `每五年为一个考核期`. */
const MANNER = /^采[用取][^，]*方式(?:进行)?$|为一个[^，]*期$/u;
/** A work that is to stand: `建成覆盖城乡的网络`; less than that says what is wished for. */
const FINISHED = /^(?:全面|基本|全部|初步|普遍|率先)*(?:建成|完成)/u;
const SHORTEST = 4;
/** What stands or is over when it is done: a year named in another sentence may be its own. */
const STANDS_THEN = /建成|完成|竣工|通车|贯通|消除|关停|淘汰|清零|全覆盖|达标|实现|达到/u;
/** `基本实现社会主义现代化`, which a plan for fewer years works for. */
const MODERNISED = /基本实现(?:社会主义)?现代化$/u;

const done = { comparator: 'complete', value: null, valueMax: null, unit: null } as const;

function isDated({ goal, context: { frame, recurrence, setting } }: PlacingSite): boolean {
  const dated = frame.times.some((time) => time.deadline !== null || time.from !== null);
  const isWork = goal !== null && FINISHED.test(goal.text);
  return dated || recurrence !== null || setting.wordsDue !== null || (isWork && setting.worksDue !== null);
}

/** What comes round, or is done 定期 from a day on: unless its words set a goal that is more than done. */
function isDuty({ goal }: PlacingSite): boolean {
  return goal === null || goal.comparator === 'complete';
}

function duty(rule: string, { words, metric, context }: PlacingSite): TargetDraft[] {
  const base = goalBase(context);
  const dated = context.own.length > 0 || base.from !== null;
  const deadline = dated ? base.deadline : null;
  const fields = { metric: metric(), value: null, valueMax: null, unit: null, text: words.text };
  const deadlineText = dated ? base.deadlineText : null;
  return [{ ...base, ...fields, deadline, deadlineText, comparator: 'recurring', rule }];
}

const round = (
  name: string,
  period: Recurrence | null,
  wording: string,
  example: string,
  counterexample: string,
): PlacingRule => {
  const id = `recurring/${name}`;
  return {
    id,
    wording,
    examples: [example],
    counterexamples: [counterexample],
    looks: ({ context }) => context.recurrence !== null,
    when: (site) => site.context.recurrence?.recurrence === period && isDuty(site),
    gives: (site) => duty(id, site),
  };
};

/** What is asked of the words of a clause beside what they say. */
export const placingRules: readonly PlacingRule[] = [
  {
    id: 'deliverable/named-before',
    wording: '有期限，写明“完成”一类的动词，做的事写在前一分句',
    examples: ['构建统一的管理平台，力争2018年底前完成。'],
    counterexamples: ['2018年底前完成管理平台。'],
    looks: ({ context }) => context.own.length > 0,
    when: ({ words, context }) => BARE.test(words.text) && context.before !== '',
    gives: ({ words, context }) => [
      {
        ...goalBase(context),
        ...done,
        metric: trimMetric(context.before),
        text: words.text,
        rule: 'deliverable/named-before',
      },
    ],
  },
  {
    id: 'deliverable/share-of-task',
    wording: '分派一项任务的并列分句之一：谁完成什么',
    examples: [
      {
        text: '到2020年，市运河集团完成平安桥河、周家河等2条，市交投集团完成西湖油车桥港。',
        task: '开展市区河道综保整治',
      },
    ],
    counterexamples: [{ text: '市交投集团完成西湖油车桥港。', task: '开展市区河道综保整治' }],
    looks: ({ context }) => context.frame.dealt,
    when: ({ context: { previous, clause } }) => previous !== null && dealsOut(clause.text),
    gives: ({ words, context }) => [
      {
        ...goalBase(context),
        ...done,
        text: '完成',
        metric: nameOfTask(words.text, context.setting.subject),
        rule: 'deliverable/share-of-task',
      },
    ],
  },
  {
    id: 'date/governs',
    examples: ['到2020年底，全面消除黑臭水体。'],
    counterexamples: ['到2020年底全面消除黑臭水体。'],
    when: ({ words }) => words.text.length < SHORTEST,
    refuses: 'governs',
  },
  {
    id: 'words/undated',
    examples: ['比2015年有所改善，完善监测体系。'],
    counterexamples: ['2020年底前，完善并建成监测体系。'],
    // 零增长 is a number, and needs no date to be one.
    when: (site) => !isDated(site) && typeof site.goal?.value !== 'number',
    refuses: 'undated',
  },
  {
    id: 'words/lent-date',
    examples: [
      { text: '到2030年，粮食产量达到300亿斤。实施特色农业战略。', goals: true, stance: 'reports', asOf: 2026 },
    ],
    counterexamples: [
      { text: '到2030年，粮食产量达到300亿斤。实施特色农业战略。', goals: true },
      { text: '到2030年，实施特色农业战略。', stance: 'reports', asOf: 2026 },
      { text: '到2030年，粮食产量达到300亿斤。建成骨干水网。', goals: true, stance: 'reports', asOf: 2026 },
    ],
    when: ({ goal, context: { frame, setting, recurrence } }) =>
      setting.stance === 'reports' &&
      frame.lent &&
      recurrence === null &&
      goal?.comparator === 'complete' &&
      !STANDS_THEN.test(goal.text),
    refuses: 'undated',
  },
  {
    // A period is when it is worked for, and not when it is there.
    id: 'outlook/modernised',
    examples: ['“十五五”时期，确保与全国同步基本实现现代化。'],
    counterexamples: ['到2035年，与全国同步基本实现现代化。', '“十五五”时期，基本建成现代化产业体系。'],
    when: ({ words, context: { frame } }) =>
      MODERNISED.test(words.text) && (frame.lent || (frame.times.at(-1)?.from ?? null) !== null),
    refuses: 'outlook',
  },
  {
    id: 'words/manner',
    examples: ['每五年为一个考核期，采用年度考核和期末考核相结合的方式进行。'],
    counterexamples: ['每年开展考核。'],
    when: ({ words }) => MANNER.test(words.text),
    refuses: 'manner',
  },
  ...roundRefusals,
  round('each-year', 'yearly', '写明每年做一次或持续做的事', '每年向社会公布河湖水质。', '每季度公布河湖水质。'),
  round('each-half-year', 'halfyearly', '写明每半年做的事', '每半年向市政府报告进展。', '每年向市政府报告进展。'),
  round('each-quarter', 'quarterly', '写明每季度做的事', '每季度向社会公布河湖水质。', '每年公布河湖水质。'),
  round('each-month', 'monthly', '写明每月做的事', '每月向社会公布河湖水质。', '每年公布河湖水质。'),
  round('each-few-years', null, '写明每隔几年做的事', '每三年开展调查评估。', '每年开展调查评估。'),
  {
    id: 'recurring/from-then-on',
    wording: '写明自何时起定期做的事',
    examples: ['2017年起，定期公布河湖水质。'],
    counterexamples: ['2017年底前，公布河湖水质。'],
    looks: ({ context }) => context.frame.times.at(-1)?.kind === 'from',
    when: (site) => site.words.text.includes('定期') && isDuty(site),
    gives: (site) => duty('recurring/from-then-on', site),
  },
];
