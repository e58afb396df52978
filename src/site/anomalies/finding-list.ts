import type { Anomaly } from '../../model/anomaly.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type PartedList } from '../page/parts.ts';
import { anomalies } from '../portal/data.ts';
import { derived, fact } from '../portal/store/derived.ts';
import { findingsByRule } from './anomalies.ts';
import { ruleWords } from './rules.ts';

/** Most quotes on a page. */
const most = pageLength(400);

/** All findings on one page, or rule by rule. */
export const findingList = derived((): PartedList<Anomaly> =>
  partList(
    findingsByRule().flatMap(({ findings }) => findings),
    {
      path: '/anomalies/',
      most,
      weightOf: ({ receipts }) => receipts.length,
      partOf: ({ rule }) => ({ id: `rule_${rule}`, title: ruleWords[rule].title }),
    },
  ),
);

/** Whether one page cannot hold all findings. */
const isParted = fact(
  'findings-parted',
  () => anomalies.reduce((count, { receipts }) => count + receipts.length, 0) > most,
);

const pathById = derived(
  () => new Map(findingList().pages.flatMap(({ path, rows }) => rows.map(({ id }) => [id, path] as const))),
);

/** Path of the place where a finding stands. */
export function anomalyPath({ id }: Pick<Anomaly, 'id'>): string {
  return `${(isParted() ? pathById().get(id) : undefined) ?? '/anomalies/'}#${id}`;
}
