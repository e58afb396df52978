import { COMPARATOR } from '../../../lexicon/comparators.ts';

/** What a cell looks like: what tells the column that it belongs to from those beside it. */
export type Shape = 'none' | 'number' | 'percent' | 'year' | 'sentence' | 'words';

const NONE = /^[/／—–－-]+$/u;
const YEAR = /^(?:19|20)\d\d(?:年)?(?:\d{1,2}月)?(?:[-－—~至](?:(?:19|20)\d\d年?)?(?:\d{1,2}月)?)?$/u;
const PERCENT = new RegExp(`^[${COMPARATOR}]?[-－]?\\d+(?:\\.\\d+)?[%％‰]$`, 'u');
/** `0.063`, `≥90`, `1,200`, `200元`, `3万亩`, `90左右`. */
const NUMBER = new RegExp(
  `^[〔［[（(]?[${COMPARATOR}约]?\\s*[-－]?\\d[\\d,，]*(?:\\.\\d+)?\\s*(?:[^\\d\\s，。；]{1,6})?[）)\\]］〕]?$`,
  'u',
);
const LONGEST_WORDS = 30;

/** The shape of a cell. */
export function shapeOf(text: string): Shape {
  const words = text.replace(/\s/gu, '');
  if (NONE.test(words)) return 'none';
  if (YEAR.test(words) && /年|^\d{4}[-－—~至]/u.test(words)) return 'year';
  if (PERCENT.test(words)) return 'percent';
  if (NUMBER.test(words)) return 'number';
  return /[。；]$/u.test(words) || words.length > LONGEST_WORDS ? 'sentence' : 'words';
}

/** What the cells of a column have in common. */
export interface ColumnProfile {
  shapes: ReadonlySet<Shape>;
  /** Last characters of its words: 区 and 县, 局 and 委. */
  endings: ReadonlySet<string>;
}

/** The profiles of the columns of rows that have a cell in each. */
export function profilesOf(rows: readonly (readonly string[])[]): ColumnProfile[] {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const shapes = new Set(cells.map(shapeOf).filter((shape) => shape !== 'none'));
    return { shapes, endings: new Set(cells.filter((cell) => shapeOf(cell) === 'words').map(endOf)) };
  });
}

/** Whether a cell looks like those of a column. */
export function fits(text: string, { shapes }: ColumnProfile): boolean {
  const shape = shapeOf(text);
  return shape === 'none' || shapes.has(shape);
}

/** Whether words end as those of a column do. */
export function endsLike(text: string, { endings }: ColumnProfile): boolean {
  return endings.has(endOf(text));
}

function endOf(text: string): string {
  return text
    .trim()
    .replace(/[）)]$/u, '')
    .slice(-1);
}
