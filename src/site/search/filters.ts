import { kindGroupLabels } from '../../lexicon/provision-kinds.ts';
import { setsTarget, unknownYear, yearOfDocument, yearOfGazette, type FilterName } from '../../search/facets.ts';
import { groupBodies } from '../bodies/bodies.ts';
import { levelLabels, statusLabels } from '../page/labels.ts';
import { bodies, documents, gazettes, regions, topics } from '../portal/data.ts';
import { levelOrder } from '../portal/profile.ts';
import { keysOf } from '../portal/store/store.ts';
import { groupRegions, regionKindLabels } from '../regions/regions.ts';

/** A filter of the search page and the values that it offers, those that occur. */
export interface SearchChoice {
  readonly name: FilterName;
  readonly label: string;
  /** What no choice is called. */
  readonly any: string;
  readonly values: readonly SearchValue[];
}

interface SearchValue {
  readonly value: string;
  readonly label: string;
  /** Heading that it is listed under, where a filter has too many values for one list. */
  readonly group?: string;
}

/** Values that a page offers at once; more of them are loaded when a reader turns to the filter. */
const mostInPage = 200;

/** Whether the values of a filter are in a file of their own, so that the page does not grow with the texts. */
export function isLoaded({ values }: SearchChoice): boolean {
  return values.length > mostInPage;
}

/** Filters that the texts of this portal can be searched by; one that has no value is none. */
export function searchChoices(): SearchChoice[] {
  return everyChoice().filter(({ values }) => values.length > 0);
}

function everyChoice(): SearchChoice[] {
  const levels = levelOrder.filter((level) => documents.some((document) => document.level === level));
  const years = [...new Set([...documents.map(yearOfDocument), ...gazettes.map(yearOfGazette)])].sort(latestFirst);
  const statuses = (['issued', 'draft'] as const).filter((status) => documents.some((each) => each.status === status));
  const kinds = Object.entries(kindGroupLabels).filter(([group]) => group !== 'gazette' || gazettes.length > 0);
  return [
    {
      name: 'document',
      label: '文件',
      any: '全部文件',
      values: [...documents, ...gazettes].map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      name: 'level',
      label: '层级',
      any: '全部层级',
      values: levels.map((level) => ({ value: level, label: levelLabels[level] })),
    },
    {
      name: 'kind',
      label: '所在部分',
      any: '全部部分',
      values: kinds.map(([value, label]) => ({ value, label })),
    },
    {
      name: 'year',
      label: '发文年份',
      any: '全部年份',
      values: years.map((year) => ({ value: year, label: year === unknownYear ? '年份不详' : `${year}年` })),
    },
    {
      name: 'status',
      label: '文稿性质',
      any: '全部文稿',
      values: statuses.map((status) => ({ value: status, label: statusLabels[status] })),
    },
    {
      name: 'topic',
      label: '主题',
      any: '全部主题',
      values: topics.filter((topic) => topic.provisions > 0).map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'body', label: '单位', any: '全部单位', values: bodyValues() },
    { name: 'region', label: '地区', any: '全部地区', values: regionValues() },
    {
      name: 'target',
      label: '目标',
      any: '不限',
      values: [{ value: setsTarget, label: '有目标的条文' }],
    },
  ];
}

/** Bodies that a provision gives work to, under their government. */
function bodyValues(): SearchValue[] {
  const named = keysOf('provisions', 'body');
  return groupBodies(bodies.filter(({ id }) => named.has(id))).flatMap(({ jurisdiction, kinds }) =>
    kinds.flatMap(({ bodies: own }) => own.map(({ id, name }) => ({ value: id, label: name, group: jurisdiction }))),
  );
}

/** Regions that a provision names, under their kind. */
function regionValues(): SearchValue[] {
  const named = keysOf('provisions', 'region');
  return groupRegions(regions.filter(({ id }) => named.has(id))).flatMap(({ kind, regions: own }) =>
    own.map(({ id, name }) => ({ value: id, label: name, group: regionKindLabels[kind] })),
  );
}

function latestFirst(a: string, b: string): number {
  return Number(a === unknownYear) - Number(b === unknownYear) || b.localeCompare(a);
}
