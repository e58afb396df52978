import type { Target } from '../../model/target.ts';
import { rules } from '../../core/find/targets/rules/table.ts';

const wordings = new Map(rules.map(({ id, wording }) => [id, wording]));

/** How a target was found, in plain words, by its rule: `数字前写有“不低于”……；编者作过订正。` */
export function howFound({ rule, deadline, from }: Pick<Target, 'rule' | 'deadline' | 'from'>): string {
  const [id = '', ...marks] = rule.split('+');
  if (id === 'reviewed/add') return '规则未能识读，由编者照原文补列。';
  const known = wordings.get(id) ?? '由规则识读';
  // A rule takes what is to be so from some day on as it takes what is to be so by one.
  const wording = deadline === null && from !== null ? known.replace('有期限', '有起始时间') : known;
  return marks.length > 0 ? `${wording}；编者作过订正。` : `${wording}。`;
}
