import type { CodeColumn } from './row-sift.ts';

/** A value of a filter: its position among all, and its name. */
export interface FilterValue {
  readonly value: string;
  readonly code: number;
  readonly label: string;
}

/** The targets that a list is filtered from, row by row from 0: those of the page, or those of an index of all. */
export interface TargetSource {
  readonly size: number;
  /** Rows that are shown at a time. */
  readonly perPage: number;
  /** What the rows have in each filter. */
  readonly columns: () => Promise<readonly CodeColumn[]>;
  /** The names of the values of each filter, by their positions. */
  readonly names: () => Promise<readonly (readonly string[])[]>;
  /** A value of a filter; null for one that no target has. */
  readonly value: (filter: FilterSelect, value: string) => Promise<FilterValue | null>;
  /**
   * The words of each row, folded, but for the names of its values.
   * @param told hears how much of them is there, from 0 to 1
   */
  readonly words: (told: (share: number) => void) => Promise<readonly string[]>;
  /** The order of the rows in a column, 0 for an empty cell. */
  readonly ranks: (column: string) => Promise<ArrayLike<number>>;
  readonly rows: (numbers: readonly number[]) => Promise<readonly HTMLTableRowElement[]>;
}

/** A filter of the page. */
export interface FilterSelect {
  readonly select: HTMLSelectElement;
  readonly name: string;
  /** How many values it has, where it offers some of them alone; null where it offers all. */
  readonly all: number | null;
  /** The months whose positions rows have, where what is offered goes by the reader's date; null else. */
  readonly months: readonly string[] | null;
}

/** The filters of a form. */
export function filterSelects(form: HTMLElement): FilterSelect[] {
  return [...form.querySelectorAll('select')].map((select) => {
    const { name = '', all, months } = select.dataset;
    return { select, name, all: all === undefined ? null : Number(all), months: months?.split(' ') ?? null };
  });
}

/** A value that a filter offers; null for one that it does not. */
export function offeredValue({ select }: FilterSelect, value: string): FilterValue | null {
  const option = [...select.options].find((each) => each.value === value);
  return option === undefined ? null : { value, code: codeOf(option), label: option.dataset['name'] ?? '' };
}

/** The values that a filter offers. */
export function offeredNames({ select }: FilterSelect): string[] {
  return [...select.options].flatMap(({ value, dataset }) => (value === '' ? [] : (dataset['name'] ?? '')));
}

/** The position among all values of one that is offered. */
export function codeOf({ dataset, index }: HTMLOptionElement): number {
  return Number(dataset['code'] ?? index - 1);
}
