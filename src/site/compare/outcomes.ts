import { yearOfIssue } from '../../core/read/document-order.ts';
import { readOutcomes, type GoalOutcome, type GoalVerdict } from '../../core/portal/outcomes/goal-outcomes.ts';
import type { Indicator, IndicatorPoint } from '../../model/indicator.ts';
import { listsBy } from '../../model/lists-by.ts';
import { indicators } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { reasonWords } from '../targets/outcomes.ts';
import { pointInWords, yearInWords } from '../indicators/indicators.ts';

const outcomeLabels: Record<GoalVerdict, string> = {
  met: '达到',
  missed: '未达到',
  unreported: '未见报告',
  unclear: '不能判断',
};

const whyUnclear: Record<NonNullable<GoalOutcome['reason']>, string> = {
  ...reasonWords,
  'no-year': '目标没有写明年份',
};

/** A goal of an indicator, what was reported, and the answer in a sentence. */
export interface GoalAnswer extends GoalOutcome {
  readonly label: string;
  /** What a reader must know of the conclusion beside goal and result: why there is none, or that words are compared. */
  readonly remark: string | null;
  /** Whether the text that gives the goal looks back at it, as a later plan does. */
  readonly isRecalled: boolean;
  readonly sentence: string;
}

/** An indicator with the answers for its goals. */
export interface GoalHistory {
  readonly indicator: Indicator;
  readonly answers: readonly GoalAnswer[];
}

/** The year of a document, by which readers know it: `2016年文件`. */
function documentWords(id: string): string {
  const document = portal.document(id);
  const year = documentYear(id);
  if (document?.status === 'draft') return '征求意见稿';
  return year === null ? `《${document?.title ?? id}》` : `${year}年文件`;
}

function documentYear(id: string): number | null {
  const document = portal.document(id);
  return document === undefined ? null : yearOfIssue(document);
}

/** The answers for all goals of an indicator, once where a document repeats one: `2016年文件定2020年目标：42亿立方米以内；未见报告。` */
export function answersOf(indicator: Indicator): GoalAnswer[] {
  const kept = readOutcomes(indicator);
  const keptOf = listsBy(kept, ({ goal }) => [goal.document]);
  const isFirst = (outcome: GoalOutcome) =>
    keptOf(outcome.goal.document).find(({ goal }) => isRepeated(goal, outcome.goal)) === outcome;
  return kept.filter(isFirst).map((one) => ({
    ...one,
    label: outcomeLabels[one.outcome],
    remark: remarkOf(one),
    isRecalled: isRecalled(one),
    sentence: sentenceOf(one, indicator),
  }));
}

/** Indicators of which several documents speak, or of which a result is reported, with their answers. */
export function goalHistories(): GoalHistory[] {
  return indicators
    .map((indicator) => ({ indicator, answers: answersOf(indicator) }))
    .filter(
      ({ indicator, answers }) =>
        answers.length > 0 &&
        (new Set(indicator.series.map(({ document }) => document)).size > 1 ||
          answers.some(({ results }) => results.length > 0)),
    );
}

/** How many goals had each outcome, in the order of the labels. */
export function countOutcomes(histories: readonly GoalHistory[]): { label: string; count: number }[] {
  const answers = histories.flatMap((history) => history.answers);
  return (Object.keys(outcomeLabels) as GoalVerdict[]).map((outcome) => ({
    label: outcomeLabels[outcome],
    count: answers.filter((answer) => answer.outcome === outcome).length,
  }));
}

/** Whether one goal says the same as another, as an annex repeats the body and the prose a table. */
function isRepeated(a: IndicatorPoint, b: IndicatorPoint): boolean {
  return a.year === b.year && a.value === b.value && a.comparator === b.comparator && a.text === b.text;
}

function sentenceOf(kept: GoalOutcome, indicator: Indicator): string {
  const { goal, outcome } = kept;
  const verb = isRecalled(kept) ? '所记的' : '定下的';
  const strive = goal.strength === 'strive' ? '（力争）' : '';
  const promise = `${documentWords(goal.document)}${verb}${goal.year === null ? '' : yearInWords(goal)}目标${strive}：${pointInWords(goal, indicator)}`;
  if (outcome === 'unreported') return `${promise}；各文件未见${yearInWords(goal)}的报告。`;
  const told = resultWords(kept, indicator);
  const remark = remarkOf(kept);
  if (outcome === 'unclear') return `${promise}${told === '' ? '' : `；${told}`}；不能判断是否达到：${remark ?? ''}。`;
  const end = outcome === 'met' ? '达到了目标' : '没有达到目标';
  return `${promise}；${told}，${end}${remark === null ? '' : `（${remark}）`}。`;
}

/** A later plan repeats the goals of the one before. */
function isRecalled({ goal }: GoalOutcome): boolean {
  const set = documentYear(goal.document);
  return set !== null && goal.year !== null && set > goal.year;
}

function remarkOf({ goal, outcome, reason }: GoalOutcome): string | null {
  if (outcome === 'met' && goal.value === null) return '报告的文字与目标相同';
  return reason === null ? null : whyUnclear[reason];
}

function resultWords({ results }: GoalOutcome, indicator: Indicator): string {
  const byDocument = Map.groupBy(results, ({ document }) => document);
  return [...byDocument]
    .map(([id, points]) => `${documentWords(id)}报告${yearWord(points)}${valueWords(points, indicator)}`)
    .join('；');
}

function yearWord([point]: readonly IndicatorPoint[]): string {
  return point === undefined ? '' : yearInWords(point);
}

/** The values reported, each once, however their unit is written: `100%`, `29.8微克/立方米、30微克/立方米`. */
function valueWords(points: readonly IndicatorPoint[], indicator: Indicator): string {
  const values = [...Map.groupBy(points, ({ value, text }) => value ?? text).values()];
  return `为${values.flatMap(([first]) => (first === undefined ? [] : pointInWords(first, indicator))).join('、')}`;
}
