import { findWrittenDates } from '../../src/core/read/text/written-dates.ts';
import { findWrittenSpans } from '../../src/core/read/text/written-spans.ts';
import { overlaps, type Case, type Result, type Verdict } from './cases.ts';

/** What the results of each set are. */
export const timeSets: ReadonlyMap<string, string> = new Map([
  ['DateExtractor', 'date'],
  ['DatePeriodExtractor', 'period'],
  ['DurationExtractor', 'duration'],
  ['SetExtractor', 'recurrence'],
]);

interface Reading {
  kind: string;
  start: number;
  end: number;
}

/** What a result may hold beside the dates that are read of it: what joins them, and the day of the week behind a date. */
const AROUND = /^(?:[从在到的之前后以\s，,]|星期[一二三四五六日])*$/u;

/** Judges what was read of a case of times: each as long as the case says, of its kind, and nothing where nothing stands. */
export function judgeTimes(kind: string, { input, results }: Case): Verdict {
  const found: Reading[] = [...findWrittenDates(input), ...findWrittenSpans(input)];
  const own = found.filter((one) => one.kind === kind);
  const isWhole = (result: Result) => {
    const read = own.filter((one) => overlaps(result, one));
    return read.length > 0 && AROUND.test(restOf(input, result, read));
  };
  return {
    wrong: own
      .filter((one) => !results.some((result) => result.start <= one.start && one.end <= result.end))
      .map((one) => input.slice(one.start, one.end)),
    missing: results.filter((result) => !isWhole(result)).map(({ text }) => text),
  };
}

/** The words of a result that no reading holds. */
function restOf(input: string, { start, end }: Result, read: readonly Reading[]): string {
  return [...input.slice(start, end)]
    .filter((_, index) => !read.some((one) => one.start <= start + index && start + index < one.end))
    .join('');
}
