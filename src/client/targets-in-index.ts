import { indexFile, indexFiles, perFile, perPage, type RowsOfDocument } from '../site/targets/index-format.ts';
import { fetchedFiles } from './fetched-files.ts';
import { kept } from './kept-promise.ts';
import { readColumn } from './row-sift.ts';
import { readRows, targetRow } from './target-row.ts';
import { offeredNames, offeredValue, type FilterSelect, type TargetSource } from './target-source.ts';

/** A value of a filter with its name, as a file of choices has it. */
type Choice = readonly [value: string, label: string];

/**
 * The targets of an index in files, of which each is fetched when it is first needed.
 * @param folder address of the files, with a slash at its end
 * @param size number of targets
 */
export function targetsInIndex(folder: string, size: number, filters: readonly FilterSelect[]): TargetSource {
  const { read } = fetchedFiles(folder);
  const choicesOf = async ({ name, all }: FilterSelect): Promise<Choice[]> =>
    (await read<Choice[]>(indexFiles('choices', all ?? 0, name))).flat();
  return {
    size,
    perPage,
    columns: kept(async () => {
      const parts = await read<string[]>(indexFiles('facets', size));
      return filters.map((_, filter) => readColumn(parts.flatMap((part) => (part[filter] ?? '').split(','))));
    }),
    names: kept(() =>
      Promise.all(
        filters.map(async (filter) =>
          filter.all === null ? offeredNames(filter) : (await choicesOf(filter)).map(([, label]) => label),
        ),
      ),
    ),
    value: async (filter, value) => {
      const offered = offeredValue(filter, value);
      if (offered !== null || filter.all === null) return offered;
      const choices = await choicesOf(filter);
      const code = choices.findIndex(([own]) => own === value);
      return code < 0 ? null : { value, code, label: choices[code]?.[1] ?? value };
    },
    words: async (told) => (await read<string[]>(indexFiles('words', size), told)).flat(),
    ranks: async (column) =>
      (await read<string>(indexFiles('ranks', size, column))).flatMap((part) => part.split(',').map(Number)),
    rows: async (numbers) => {
      const names = [...new Set(numbers.map(fileOfRow))];
      const files = await read<RowsOfDocument[]>(names);
      const rows = new Map(files.map((file, index) => [names[index], readRows(file)]));
      return numbers.flatMap((number) => {
        const row = rows.get(fileOfRow(number))?.[number % perFile.rows];
        return row === undefined ? [] : targetRow(row, new URL('../', folder).href);
      });
    },
  };
}

function fileOfRow(number: number): string {
  return indexFile('rows', Math.floor(number / perFile.rows));
}
