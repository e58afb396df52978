import { layoutMarks } from '../../core/read/repair/layout-marks.ts';
import { withheldMarks } from '../../core/read/personal/withheld-marks.ts';
import { repairRules } from '../../core/read/repair/repair.ts';
import type { RuleLabel } from '../../core/read/repair/rules/rule.ts';
import { separations } from '../../core/read/structure/separations.ts';

const labels: ReadonlyMap<string, RuleLabel> = new Map([
  ...repairRules.map((rule): [string, RuleLabel] => [rule.id, rule]),
  ...Object.entries(layoutMarks),
  ...Object.entries(withheldMarks),
  ...Object.entries(separations),
]);

/** Every rule that a ledger may name. */
export const ruleIds: readonly string[] = [...labels.keys()];

/** Label of a rule of repair or of layout; one of a ledger that is older than the rules is shown by its id. */
export function ruleLabel(id: string): RuleLabel {
  return labels.get(id) ?? { name: id, explanation: '' };
}
