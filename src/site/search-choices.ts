import type { Gazette } from '../model/gazette.ts';
import type { PolicyDocument } from '../model/document.ts';
import { kindGroupLabels, unknownYear, yearOfDocument, yearOfGazette, type FilterName } from '../search/facets.ts';
import { levelLabels, levelOrder, statusLabels } from './labels.ts';

/** A filter of the search page and the values that it offers, those that occur. */
export interface SearchChoice {
  readonly name: FilterName;
  readonly label: string;
  /** What no choice is called. */
  readonly any: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

/** Filters that the documents and gazettes of this portal can be searched by. */
export function searchChoices(documents: readonly PolicyDocument[], gazettes: readonly Gazette[]): SearchChoice[] {
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
  ];
}

function latestFirst(a: string, b: string): number {
  return Number(a === unknownYear) - Number(b === unknownYear) || b.localeCompare(a);
}
