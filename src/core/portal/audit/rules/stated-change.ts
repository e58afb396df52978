import { fallVerbs, riseVerbs } from '../../../../lexicon/verbs.ts';
import type { IndicatorPoint } from '../../../../model/indicator.ts';
import type { Span } from '../../../../model/span.ts';
import { evidenceAt, evidenceOf, findNumber } from '../evidence.ts';
import type { AuditRule, AnomalyDraft } from '../audit-rule.ts';
import { isDifference, isRatio, bareFigure, readPrinted, type Printed } from '../rounding.ts';
import type { AuditSheet } from '../sheet.ts';

const rise = [...riseVerbs, '扩大'].join('|');
const fall = [...fallVerbs, '缩小', '回落'].join('|');
const NUMBER = '(\\d+(?:\\.\\d+)?)';

// `由66.3%上升至78.6%，提高12.3个百分点`, `从57微克/立方米下降到38微克/立方米，下降33.3%`
const fromTo = new RegExp(
  `(?:由|从)(?:\\d{4}年的?)?${NUMBER}([^\\d，。；、（]{0,8})(?:${rise}|${fall})[至到](?:\\d{4}年的?)?${NUMBER}\\2[，、]?(?:同比|累计|共|年均)?(${rise}|${fall})了?${NUMBER}(个百分点|[%％])`,
  'gu',
);

// Behind a value: `，同比下降21.0%`, `。同比上升3.8个百分点`
const sinceLastYear = new RegExp(
  `^[^\\d，。；、]{0,8}[，。；、]?同比(${rise}|${fall})了?${NUMBER}(个百分点|[%％])`,
  'u',
);

/** A change as stated, and the run of words that states it. */
interface Change extends Span {
  rises: boolean;
  inPoints: boolean;
  printed: Printed;
}

/** Changes that the two figures they stand beside cannot give, however these were rounded. */
export const findStatedChanges: AuditRule = (sheet) =>
  sheet.provisions.flatMap(({ document, eid }) =>
    [...sheet.words(document, eid).matchAll(fromTo)].flatMap((match, order): AnomalyDraft[] => {
      const [all, from = '', unit = '', to = '', word = '', amount = '', measure = ''] = match;
      // The average of several years is no plain difference, nor is growth at constant prices.
      if (all.includes('年均') || unit.includes('元')) return [];
      const change = readChange(word, amount, measure, { start: match.index, end: match.index + all.length });
      const figures = [readPrinted(from), readPrinted(to)];
      if (!change || !figures[0] || !figures[1] || isPossible(figures[0], figures[1], change)) return [];
      return [
        {
          rule: 'stated-change',
          about: `${document}-${eid}-${String(order + 1)}`,
          indicator: null,
          subject: all,
          finding: {
            code: 'stated-change',
            values: {
              from: { year: null, number: from, unit },
              to: { year: null, number: to, unit },
              ...differenceOf(figures[0], figures[1], change),
              stated: word + amount + measure,
            },
          },
          evidence: [
            evidenceAt(sheet, { document, provision: eid }, change, { value: change.printed.value, unit: measure }),
          ],
        },
      ];
    }),
  );

/** Likewise a result of an indicator with its change since the year before, whose result the indicator has too. */
export const findChangesOfIndicators: AuditRule = (sheet) =>
  sheet.indicators.flatMap((indicator) =>
    indicator.series.flatMap((point): AnomalyDraft[] => {
      const stated = point.kind === 'target' ? null : changeBehind(sheet, point);
      if (stated === null || point.year === null) return [];
      const year = point.year - 1;
      const before = indicator.series.filter(
        (other) => other.kind !== 'target' && other.year === year && other.value !== null && other.comparator === null,
      );
      const [last] = before;
      const [from, to] = [printedOf(sheet, last), printedOf(sheet, point)];
      if (!last || !from || !to || before.some((other) => isPossibleFrom(sheet, other, to, stated.change))) return [];
      const unit = indicator.unit ?? '';
      return [
        {
          rule: 'stated-change',
          about: `${indicator.id}-${String(point.year)}`,
          indicator: indicator.id,
          subject: indicator.name,
          finding: {
            code: 'stated-change',
            values: {
              from: { year, number: String(from.value), unit },
              to: { year: point.year, number: String(to.value), unit },
              ...differenceOf(from, to, stated.change),
              stated: stated.words,
            },
          },
          evidence: [
            evidenceAt(sheet, point, stated.change, {
              value: stated.change.printed.value,
              unit: stated.change.inPoints ? '个百分点' : '%',
            }),
            ...evidenceOf(sheet, [last]),
          ],
        },
      ];
    }),
  );

function isPossibleFrom(sheet: AuditSheet, other: IndicatorPoint, to: Printed, change: Change): boolean {
  const from = printedOf(sheet, other);
  return from === null || isPossible(from, to, change);
}

function changeBehind(sheet: AuditSheet, { document, provision, quote, value }: IndicatorPoint) {
  const words = sheet.words(document, provision);
  const start = words.indexOf(quote);
  const number = value === null || start < 0 ? null : findNumber(quote, value);
  if (number === null) return null;
  const at = start + number.end;
  const match = sinceLastYear.exec(words.slice(at));
  if (match === null) return null;
  const [all, word = '', amount = '', measure = ''] = match;
  const end = at + all.length;
  const stated = word + amount + measure;
  const change = readChange(word, amount, measure, { start: end - stated.length, end });
  return change === null ? null : { words: `同比${stated}`, change };
}

function readChange(word: string, amount: string, measure: string, { start, end }: Span): Change | null {
  const printed = readPrinted(amount);
  if (printed === null) return null;
  return { rises: rise.split('|').includes(word), inPoints: measure === '个百分点', printed, start, end };
}

/** A number of an indicator with the places that its source prints. */
function printedOf(sheet: AuditSheet, point: IndicatorPoint | undefined): Printed | null {
  const [evidence] = point === undefined ? [] : evidenceOf(sheet, [point]);
  if (!evidence) return null;
  const words = sheet.words(evidence.document, evidence.provision).slice(evidence.mark.start, evidence.mark.end);
  return readPrinted(bareFigure(words));
}

function isPossible(from: Printed, to: Printed, { rises, inPoints, printed }: Change): boolean {
  const goesTheOtherWay = rises ? to.value < from.value : to.value > from.value;
  if (goesTheOtherWay) return false;
  return inPoints ? isDifference(from, to, printed) : isRatio(from, to, printed);
}

/** What two figures give, with the decimals that they print. */
function differenceOf(from: Printed, to: Printed, { inPoints }: Change) {
  const decimals = Math.max(from.decimals, to.decimals, 1);
  return inPoints
    ? { difference: Math.abs(to.value - from.value).toFixed(decimals), measure: 'points' as const }
    : { difference: Math.abs((to.value / from.value - 1) * 100).toFixed(1), measure: 'percent' as const };
}
