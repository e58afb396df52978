import { createHash } from 'node:crypto';
import { foldSpelling } from '../../lexicon/fold.ts';
import type { Target } from '../../model/target.ts';
import { ranksOf } from '../page/row-order.ts';
import { targets } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived, derivedOf, fact } from '../portal/store/derived.ts';
import { groupsOf } from '../portal/store/store.ts';
import { cellsOf, targetColumns, targetKey } from './cells.ts';
import { filterCodes, targetFilters } from './filters.ts';
import { cellFields, indexFiles, perFile, type RowsOfDocument } from './index-format.ts';
import { isTargetsParted } from './target-list.ts';

/** A file of the index by which a long list of targets is filtered, with what makes its content. */
interface IndexFile {
  readonly name: string;
  readonly content: () => unknown;
}

/** What the rows of the index are made of. */
const madeOf = ['targets', 'documents', 'bodies', 'regions', 'topics', 'indicators'] as const;

/**
 * Names the state of the index: a page of one state never takes numbers of rows from the files of another, which a
 * publication in between has put in their place.
 */
export const indexVersion = fact('target index', () =>
  createHash('sha256')
    .update(JSON.stringify(madeOf.map((name) => groupsOf(name).map(({ digest }) => digest))))
    .digest('base64url'),
);

/** The files of the index by their names; none where one page holds all targets. */
export const targetIndex = derived((): ReadonlyMap<string, IndexFile['content']> => {
  const files = isTargetsParted() ? everyIndexFile() : [];
  return new Map(files.map(({ name, content }) => [name, content]));
});

/** The files of an index of all targets. */
export function everyIndexFile(): IndexFile[] {
  return [...rowFiles(), ...rankFiles(), ...choiceFiles()];
}

function rowFiles(): IndexFile[] {
  const { length } = targets;
  return [
    ...filesOf(indexFiles('facets', length), perFile.facets, targets, facetsOf),
    ...filesOf(indexFiles('words', length), perFile.words, targets, (rows) => rows.map(wordsOf)),
    ...filesOf(indexFiles('rows', length), perFile.rows, targets, rowsByDocument),
  ];
}

function rankFiles(): IndexFile[] {
  return targetColumns.flatMap(({ key }) =>
    indexFiles('ranks', targets.length, key).map((name, number) => ({
      name,
      content: () => runOf(ranksIn(key), number, perFile.ranks).join(','),
    })),
  );
}

function choiceFiles(): IndexFile[] {
  return targetFilters().flatMap(({ name, choices }) =>
    filesOf(indexFiles('choices', choices.length, name), perFile.choices, choices, (own) =>
      own.map(({ value, label }) => [value, label]),
    ),
  );
}

/** Files that hold a list in runs. */
function filesOf<Row>(
  names: readonly string[],
  length: number,
  rows: readonly Row[],
  write: (run: readonly Row[]) => unknown,
): IndexFile[] {
  return names.map((name, number) => ({ name, content: () => write(runOf(rows, number, length)) }));
}

function runOf<Row>(rows: readonly Row[], number: number, length: number): readonly Row[] {
  return rows.slice(number * length, (number + 1) * length);
}

/** For each filter the positions that the rows have, row after row: `0,0 3,,1`. */
function facetsOf(rows: readonly Target[]): string[] {
  const codes = rows.map((target) => filterCodes(target).split('|'));
  return targetFilters().map((_, filter) => codes.map((own) => own[filter] ?? '').join(','));
}

/** What a query finds of a row, but for the names of its values. */
function wordsOf(target: Target): string {
  const { metric, scope, goal, time, demand, leads, heading } = cellsOf(target);
  return foldSpelling([metric, scope, goal, time, demand, leads, heading].filter(Boolean).join('\n'));
}

function rowsByDocument(rows: readonly Target[]): RowsOfDocument[] {
  return [...Map.groupBy(rows, ({ document }) => document).values()].flatMap((own): RowsOfDocument[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { id, title, status } = portal.documentOf(first);
    const cells = own.map(cellsOf).map((each) => cellFields.map((field) => each[field]));
    return [{ id, title, isDraft: status === 'draft', rows: cells }];
  });
}

const ranksIn = derivedOf((column) => {
  const key = targetColumns.find((each) => each.key === column)?.key ?? 'metric';
  return ranksOf(targets.map((target) => targetKey(cellsOf(target), portal.documentOf(target).title, key)));
});
