import { dueChoice, dueChoices } from '../site/targets/index-format.ts';
import { kept } from './kept-promise.ts';
import type { CodeColumn } from './row-sift.ts';
import type { FilterSelect, TargetSource } from './target-source.ts';

/** A source whose rows have, of a filter by months, the choices that those belong to today. */
export function byReadersDate(source: TargetSource, filters: readonly FilterSelect[], now: Date): TargetSource {
  const choices = filters.map(({ months }) => months?.map((month) => dueChoices.indexOf(dueChoice(month, now))));
  const columns = async (): Promise<readonly CodeColumn[]> =>
    (await source.columns()).map((column, filter) => {
      const own = choices[filter];
      return own === undefined ? column : { ...column, codes: column.codes.map((code) => own[code] ?? 0) };
    });
  return { ...source, columns: kept(columns) };
}
