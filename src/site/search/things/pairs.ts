import type { Pair } from '../../../search/things/thing-index.ts';
import { comparisonPath, pairTitle, verdictGroups } from '../../compare/comparisons.ts';
import { pairs } from '../../portal/data.ts';
import { portal } from '../../portal/portal.ts';

/** Two texts that are set side by side, each whole, with how many goals have each verdict. */
export function comparedTexts(): Pair[] {
  return pairs
    .filter(({ b }) => b.part === null)
    .map((pair) => ({
      path: comparisonPath(pair),
      title: pairTitle(pair),
      levels: [pair.a, pair.b].map(({ document }) => portal.document(document)?.level ?? null),
      verdicts: verdictGroups(pair).map(({ verdict, label, rows }) => [
        verdict === 'stricter' || verdict === 'weaker' ? `${pair.b.label}${label}` : label,
        rows.length,
        `${comparisonPath(pair)}#${verdict}`,
      ]),
    }));
}
