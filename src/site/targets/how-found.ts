import { rules } from '../../core/find/targets/rules/table.ts';

const wordings = new Map(rules.map(({ id, wording }) => [id, wording]));

/** How a target was found, in plain words, by its rule: `数字前写有“不低于”……；编者作过订正。` */
export function howFound(rule: string): string {
  const [id = '', ...marks] = rule.split('+');
  if (id === 'reviewed/add') return '规则未能识读，由编者照原文补列。';
  const wording = wordings.get(id) ?? '由规则识读';
  return marks.length > 0 ? `${wording}；编者作过订正。` : `${wording}。`;
}
