import type { PersonalKind } from '../../../model/personal-data.ts';
import { personalKinds } from '../../../lexicon/personal-data.ts';
import type { RuleLabel } from '../repair/rules/rule.ts';

/** The rule of the public ledger under which a kind of personal data is masked. */
export function withheldMark(kind: PersonalKind): string {
  return `withheld-${kind}`;
}

/** What is withheld, under the names that the public ledger gives it. */
export const withheldMarks: Readonly<Record<string, RuleLabel>> = Object.fromEntries(
  (Object.keys(personalKinds) as PersonalKind[]).map((kind) => [
    withheldMark(kind),
    {
      name: `隐去${personalKinds[kind].zh}`,
      explanation: `原文印有个人的${personalKinds[kind].zh}，公布时逐字以＊代替，字数和位置不变；原始文件也不公布。`,
    },
  ]),
);
