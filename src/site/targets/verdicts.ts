import type { ComparedPair, Comparison } from '../../model/comparison.ts';
import type { Target } from '../../model/target.ts';
import { comparisonPath, rowAnchor, textTitles, verdictLabel } from '../compare/comparisons.ts';
import { reasonsInWords } from '../compare/reasons.ts';
import { portal } from '../portal/portal.ts';

/** A text of a comparison as a target that stands in one of them speaks of it. */
interface ComparedSide {
  /** `省`: how the reason calls it. */
  readonly label: string;
  /** `《浙江省水污染防治行动计划》`, or `本文件的正文`. */
  readonly name: string;
  /** Id of its document. */
  readonly document: string;
  /** Its goal; null where it sets none. */
  readonly target: Target | null;
}

/** What a comparison says of a target. */
export interface TargetVerdict {
  readonly comparison: Comparison;
  /** Why, in sentences. */
  readonly reason: string;
  /** `更严`. */
  readonly label: string;
  /** The verdict from where the target stands: `比《…》更严`. */
  readonly words: string;
  readonly own: ComparedSide;
  readonly other: ComparedSide;
  /** Where both provisions stand side by side, below the base. */
  readonly path: string;
}

/** The verdicts of all comparisons on a target. */
export function verdictsOf({ id }: Pick<Target, 'id'>): TargetVerdict[] {
  return portal.comparisonsOn(id).flatMap((comparison) => {
    const pair = portal.pair(comparison.pair);
    return pair === undefined ? [] : [describe(pair, comparison, comparison.a === id)];
  });
}

function describe(pair: ComparedPair, comparison: Comparison, isFirst: boolean): TargetVerdict {
  const a = sideOf(pair, 'a', comparison.a);
  const b = sideOf(pair, 'b', comparison.b);
  const [own, other] = isFirst ? [a, b] : [b, a];
  return {
    comparison,
    reason: reasonsInWords(comparison, pair),
    label: verdictLabel(comparison.verdict, pair),
    words: verdictInWords(comparison, other.name, isFirst),
    own,
    other,
    path: `${comparisonPath(pair)}#${rowAnchor(pair, { a: a.target, b: b.target })}`,
  };
}

function sideOf(pair: ComparedPair, side: 'a' | 'b', id: string | null): ComparedSide {
  const { label, document } = pair[side];
  const name = pair.b.part === null ? `《${textTitles(pair)[side]}》` : `本文件的${label}`;
  return { label, name, document, target: id === null ? null : (portal.target(id) ?? null) };
}

/** A verdict is on the second text: from the first it reads the other way round. */
function verdictInWords({ verdict }: Comparison, other: string, isFirst: boolean): string {
  switch (verdict) {
    case 'stricter':
      return isFirst ? `${other}定得更严` : `比${other}更严`;
    case 'weaker':
      return isFirst ? `${other}定得更宽` : `比${other}更宽`;
    case 'equal':
      return `与${other}相同`;
    case 'incomparable':
      return `与${other}不能比高低`;
    case 'only-a':
    case 'only-b':
      return `${other}没有定同样的一条`;
  }
}
