import { yearOf } from '../../core/read/text/date.ts';
import type { Target } from '../../model/target.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type PartedList } from '../page/parts.ts';
import { targets } from '../portal/data.ts';
import { derived } from '../portal/store/derived.ts';

/** Most targets on a page. */
const most = pageLength(1000);

/** All targets on one page in the order of their documents, or by the year of their deadline. */
export const targetList = derived((): PartedList<Target> => {
  const byYear = Map.groupBy(targets, yearOfTarget);
  const inYears = [...byYear.keys()].toSorted().flatMap((year) => byYear.get(year) ?? []);
  return partList(inYears, { path: '/targets/', most, partOf: yearPart });
});

/** Whether one page cannot hold all targets. */
export function isTargetsParted(): boolean {
  return targetList().parts.length > 0;
}

/** Those without a deadline come last. */
const noYear = 'none';

function yearOfTarget({ deadline }: Target): string {
  return deadline === null ? noYear : yearOf(deadline);
}

function yearPart(target: Target): { id: string; title: string } {
  const year = yearOfTarget(target);
  return { id: `year_${year}`, title: year === noYear ? '原文未载期限' : `${year}年` };
}
