import { COMPARATOR, readComparator, type PrintedComparator } from '../../../lexicon/comparators.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { readParted, THOUSANDS } from '../text/thousands.ts';

/** What a cell of an indicator table says. `printed` is the cell as it stands, null where the source has lost it. */
export type CellReading =
  | { kind: 'value'; value: number; comparator: PrintedComparator | null; percent: boolean; printed: string }
  | { kind: 'words'; printed: string }
  | { kind: 'missing'; printed: string | null };

// `≥92.3`, `6.4%`, `-5`, `1,000`, `[5]` for a sum of years; not `约30`, `89.8（“十三五”期间总数6起）`.
const number = new RegExp(
  `^(?:[[［〔](?=.*[\\]］〕]$))?([${COMPARATOR}])?\\s*(-?(?:${THOUSANDS}|[0-9]+)(?:\\.[0-9]+)?)\\s*([%％])?[\\]］〕]?$`,
);

/** `/`, `—`, or nothing. */
const NOTHING = /^[-－—–─/／\s]*$/u;

/**
 * Reads a cell without guessing: a number with at most a comparator before it and a percent sign
 * behind it is a value, a stroke or nothing is missing, all else is words.
 */
export function readCell(cell: string | null): CellReading {
  if (cell === null) return { kind: 'missing', printed: null };
  const printed = cell.trim();
  if (NOTHING.test(printed)) return { kind: 'missing', printed };
  const match = number.exec(foldWidth(printed));
  if (match === null) return { kind: 'words', printed };
  return {
    kind: 'value',
    value: readParted(match[2] ?? ''),
    comparator: match[1] === undefined ? null : readComparator(match[1]),
    percent: match[3] !== undefined,
    printed,
  };
}
