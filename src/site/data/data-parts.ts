import { yearOfIssue } from '../../core/read/document-order.ts';
import { documents } from '../portal/data.ts';
import { derived, fact } from '../portal/store/derived.ts';
import { storedSets } from '../portal/store/data-sets.ts';
import { groupsOf, type RowGroup } from '../portal/store/store.ts';
import { dataSets, type DataSet } from './data-sets.ts';
import { dataFields } from './fields.ts';
import { largestFile } from './largest-file.ts';

/** How large a file may be, in words. */
export const largestInWords = fact('largest file', () => `${String(Math.floor(largestFile / 1_000_000))} MB`);

/** A part of a data set that is too large for one file. */
export interface DataPart {
  /** Its name in the folder of the data set: a year (`2016`), or where one file cannot hold it a run in it (`2016-2`). */
  readonly name: string;
  /** Whose rows it holds. */
  readonly owners: readonly string[];
  readonly rows: number;
}

/** Of a group of rows, what it weighs and the year that it is of. */
interface Weighed extends Omit<RowGroup, 'digest'> {
  readonly year: string;
}

/**
 * Parts a data set by years, and those into runs that one file can hold; a group is never parted. None where one file
 * holds all.
 * @param groups in the order of the data set, those of a year together
 * @param most weight of a part
 */
export function partGroups(groups: readonly Weighed[], most: number): DataPart[] {
  if (weigh(groups) + frame <= most) return [];
  return [...Map.groupBy(groups, ({ year }) => year)].flatMap(([year, own]) => {
    const runs = runsOf(own, most);
    return runs.map((run, at) => ({
      name: runs.length === 1 ? year : `${year}-${String(at + 1)}`,
      owners: run.map(({ owner }) => owner),
      rows: run.reduce((sum, { rows }) => sum + rows, 0),
    }));
  });
}

/** The years of a data set that are parted further, each with its parts. */
export function runsByYear(parts: readonly DataPart[]): { readonly year: string; readonly runs: DataPart[] }[] {
  const runs = Map.groupBy(parts, ({ name }) => /^(.*)-\d+$/u.exec(name)?.[1] ?? null);
  return [...runs].flatMap(([year, own]) => (year === null ? [] : [{ year, runs: own }]));
}

function runsOf(groups: readonly Weighed[], most: number): Weighed[][] {
  const runs: Weighed[][] = [];
  let left = 0;
  for (const group of groups) {
    const weight = weigh([group]);
    const last = runs.at(-1);
    if (last !== undefined && weight <= left) last.push(group);
    else {
      runs.push([group]);
      left = most - frame;
    }
    left -= weight;
  }
  return runs;
}

/** Bytes of the brackets of a file, with their lines, which the last row needs no comma for. */
const frame = 3;

/** Bytes of the rows, each with its comma and its line. */
function weigh(groups: readonly Pick<Weighed, 'rows' | 'bytes'>[]): number {
  return groups.reduce((sum, { rows, bytes }) => sum + bytes + 2 * rows, 0);
}

/** In place of a year: of rows that are of no dated document, and of those of a data set that is not of documents. */
export const otherYear = 'other';
export const noYear = 'part';

const yearOfText = derived(
  () => new Map(documents.map((document) => [document.id, String(yearOfIssue(document) ?? otherYear)])),
);

/**
 * The groups of a data set with what their rows weigh in the longer of its two files. CSV names no field, and is shorter
 * than JSON but for lists of objects: they are JSON in a cell, in which each quotation mark is doubled.
 */
function weighedGroups({ name, schema }: DataSet): Weighed[] {
  const isLonger = dataFields(schema).some(({ type, inList }) => !inList && (type === 'records' || type === 'map'));
  const isDated = name === 'documents' || storedSets[name].byDocument;
  return groupsOf(name).map(({ bytes, ...group }) => ({
    ...group,
    bytes: isLonger ? 2 * bytes : bytes,
    year: isDated ? (yearOfText().get(group.owner) ?? otherYear) : noYear,
  }));
}

const parts = new Map(
  dataSets.map((dataSet) => [
    dataSet.name,
    fact(`parts of ${dataSet.name}`, () => partGroups(weighedGroups(dataSet), largestFile)),
  ]),
);

/** The parts of a data set in its order; none where one file holds all. */
export function partsOf({ name }: DataSet): readonly DataPart[] {
  return parts.get(name)?.() ?? [];
}

/** Whose rows of a data set are of each year, in its order. */
export function ownersByYear(dataSet: DataSet): { readonly year: string; readonly owners: readonly string[] }[] {
  const groups = Map.groupBy(weighedGroups(dataSet), ({ year }) => year);
  return [...groups].map(([year, own]) => ({ year, owners: own.map(({ owner }) => owner) }));
}
