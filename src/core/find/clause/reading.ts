import type { Span } from '../../../model/span.ts';
import { setOut } from '../../read/text/set-out.ts';
import type { Calendar } from './calendar.ts';
import { splitSentences, type Clause } from './clauses.ts';
import { joinLists } from './joined-lists.ts';
import { labelLength } from './label.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import type { TimeExpression } from './time-expression.ts';
import { findTimes, namedLast } from './times.ts';

/** A clause that has been read; spans are those of its own text. */
export interface ClauseReading extends Clause {
  label: Span;
  times: readonly TimeExpression[];
  /** Of these, those that set a date. */
  deadlines: readonly TimeExpression[];
  /** The year that a change is measured from. */
  baseline: string | null;
  /** Its words without times and label. */
  plain: string;
  /** The same at the length of the text: what was taken out is `□`. */
  untimed: string;
  /** Its words with recurrences and years to measure from, without dates and label, at the length of the text. */
  undated: string;
  quantities: readonly Quantity[];
}

/** Reads a text into sentences of clauses. Each clause is read once, and all that is made of it keeps its spans. */
export function readSentences(text: string, calendar: Calendar): ClauseReading[][] {
  return splitSentences(text).map((clauses) => {
    let named: string | null = null;
    return joinLists(text, clauses).map((clause) => {
      const reading = readClause(clause, { ...calendar, named });
      named = namedLast(reading.times) ?? named;
      return reading;
    });
  });
}

function readClause(clause: Clause, calendar: Calendar): ClauseReading {
  const { text } = clause;
  const label = { start: 0, end: labelLength(text) };
  const times = findTimes(text, calendar);
  const deadlines = times.filter(({ kind }) => kind === 'deadline' || kind === 'from');
  const untimed = setOut(text, [...times, label]);
  return {
    ...clause,
    label,
    times,
    deadlines,
    baseline: times.find((time) => time.baseline !== null)?.baseline ?? null,
    plain: untimed.replace(/□/gu, ''),
    untimed,
    undated: setOut(text, [...deadlines, label]),
    quantities: findQuantities(untimed),
  };
}
