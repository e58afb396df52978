import { INDICATOR_HEAD, NATURE_HEAD, SERIAL_HEAD, UNIT_HEAD, widened } from '../../../../lexicon/table-heads.ts';
import { skipBlanks } from '../../text/lines.ts';

/** What the head of a column says of the cells below it. */
export type HeadKind = 'number' | 'name' | 'unit' | 'year' | 'change' | 'sum' | 'nature';

/** A head of a table whose cells have run together. */
export interface GluedHead {
  start: number;
  end: number;
  kind: HeadKind;
}

const YEAR = '(?:19|20)\\d\\d年';
/** Heads of columns, longer ones first: `2015年比2010年增长`, `2020年目标值`, `〔累计〕1`. */
const heads: readonly (readonly [HeadKind, RegExp])[] = [
  ['number', new RegExp(widened(SERIAL_HEAD), 'uy')],
  ['name', new RegExp(widened(INDICATOR_HEAD), 'uy')],
  ['unit', new RegExp(widened(UNIT_HEAD), 'uy')],
  [
    'change',
    new RegExp(`(?:${YEAR})?[比较]${YEAR}(?:增长|增减|变化|下降|提高|降低)|年均增(?:长|速)(?:[（(]%[）)])?`, 'uy'),
  ],
  ['sum', /[〔［[（(](?:五年)?累计(?:值|数)?[〕\]］）)]\d?/uy],
  [
    'year',
    new RegExp(
      `${YEAR}(?:[（(][^（）()\\d]{1,8}[）)]|(?:现状|基期|基准|目标|规划|实际|控制)(?:值|数)?|完成值?)?`,
      'uy',
    ),
  ],
  ['nature', new RegExp(widened(NATURE_HEAD), 'uy')],
];

const LEAST_YEARS = 2;

/** The heads that stand one behind the other in a line, up to its first cell; null where there are none. */
export function findHeads(line: string): GluedHead[] | null {
  for (const { index } of line.matchAll(/序\s*号|指\s*标/gu)) {
    const found = headsAt(line, index);
    const kinds = found.map(({ kind }) => kind);
    const years = kinds.filter((kind) => kind === 'year').length;
    const names = kinds.filter((kind) => kind === 'name').length;
    if (names === 1 && years >= LEAST_YEARS && kinds.indexOf('name') <= 1) return found;
  }
  return null;
}

function headsAt(line: string, start: number): GluedHead[] {
  const found: GluedHead[] = [];
  let at = start;
  for (let more = true; more;) {
    more = false;
    for (const [kind, pattern] of heads) {
      pattern.lastIndex = at;
      const match = pattern.exec(line);
      if (!match) continue;
      found.push({ start: at, end: at + match[0].length, kind });
      at = skipBlanks(line, at + match[0].length);
      more = true;
      break;
    }
  }
  return found;
}
