import { evidenceAt } from '../evidence.ts';
import type { AnomalyDraft, AuditRule } from '../audit-rule.ts';
import { readPrinted } from '../rounding.ts';

// `66.3%（243天）`
const share = /(?<![\d.])(\d+(?:\.\d+)?)[%％]（(\d{1,3})天）/gu;

const YEAR = 366;

/**
 * Shares of the days of a year that their number of days cannot give. Days without a measurement do not count, so
 * that any number of days up to a year may be the whole.
 */
export const findSharesOfDays: AuditRule = (sheet) =>
  sheet.provisions.flatMap(({ document, eid }) =>
    [...sheet.words(document, eid).matchAll(share)].flatMap((match, order): AnomalyDraft[] => {
      const printed = readPrinted(match[1] ?? '');
      const days = Number(match[2]);
      if (printed === null || printed.value === 0 || days === 0 || days > YEAR) return [];
      const half = 0.5 * 10 ** -printed.decimals;
      const fewest = Math.ceil((days / (printed.value + half)) * 100);
      if (fewest <= YEAR && fewest <= (days / (printed.value - half)) * 100) return [];
      const ofYear = ((days / 365) * 100).toFixed(printed.decimals);
      return [
        {
          rule: 'share-of-days',
          about: `${document}-${eid}-${String(order + 1)}`,
          indicator: null,
          subject: match[0],
          finding: { code: 'share-of-days', values: { days, share: ofYear, stated: match[1] ?? '' } },
          evidence: [
            evidenceAt(
              sheet,
              { document, provision: eid },
              { start: match.index, end: match.index + match[0].length },
              {
                value: printed.value,
                unit: '%',
              },
            ),
          ],
        },
      ];
    }),
  );
