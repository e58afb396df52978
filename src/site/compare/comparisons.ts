import type { ProvisionPair } from '../../core/portal/compare/align.ts';
import { sidesOf } from '../../core/portal/compare/comparisons.ts';
import { interleave } from '../../core/portal/compare/order.ts';
import type { ComparedPair, Comparison, Verdict } from '../../model/comparison.ts';
import type { Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import { portal } from '../portal/portal.ts';
import { reasonsInWords } from './reasons.ts';

/** Verdicts in the order in which a reader asks for them. */
const verdictOrder: readonly Verdict[] = ['stricter', 'weaker', 'only-b', 'only-a', 'incomparable', 'equal'];

/** A verdict with the goals that it is about. */
export interface VerdictRow {
  readonly comparison: Comparison;
  /** Why, in sentences. */
  readonly reason: string;
  readonly a: Target | null;
  readonly b: Target | null;
}

/** The verdicts of one kind. */
export interface VerdictGroup {
  readonly verdict: Verdict;
  /** `更严`, `仅市有`. */
  readonly label: string;
  /** What it says, in a sentence. */
  readonly about: string;
  readonly rows: readonly VerdictRow[];
}

/** `更严`, `仅市有`: the verdict on the second text. */
export function verdictLabel(verdict: Verdict, { a, b }: Pick<ComparedPair, 'a' | 'b'>): string {
  switch (verdict) {
    case 'stricter':
      return '更严';
    case 'equal':
      return '相同';
    case 'weaker':
      return '更宽';
    case 'only-a':
      return `仅${a.label}有`;
    case 'only-b':
      return `仅${b.label}有`;
    case 'incomparable':
      return '不可比';
  }
}

function aboutVerdict(verdict: Verdict, { a, b }: Pick<ComparedPair, 'a' | 'b'>): string {
  switch (verdict) {
    case 'stricter':
      return `${b.label}定得比${a.label}严：数值、期限、力度至少一项更严，没有一项更宽。`;
    case 'equal':
      return '数值、期限、力度都相同。';
    case 'weaker':
      return `${b.label}定得比${a.label}宽：数值、期限、力度至少一项更宽，没有一项更严；说的是同样的事而不写期限，也算更宽。`;
    case 'only-a':
      return `${a.label}定了，${b.label}没有定同样的一条。`;
    case 'only-b':
      return `${b.label}定了，${a.label}没有定同样的一条。`;
    case 'incomparable':
      return '单位、基准年、范围或事项不同，或各有严宽，不能比高低。';
  }
}

/** All verdicts of a comparison, by kind; one without a case has no rows. */
export function verdictGroups(pair: ComparedPair): VerdictGroup[] {
  const rows = portal.comparisonsOf(pair.pair).map((comparison): VerdictRow => ({
    comparison,
    reason: reasonsInWords(comparison, pair),
    a: comparison.a === null ? null : (portal.target(comparison.a) ?? null),
    b: comparison.b === null ? null : (portal.target(comparison.b) ?? null),
  }));
  return verdictOrder.map((verdict) => ({
    verdict,
    label: verdictLabel(verdict, pair),
    about: aboutVerdict(verdict, pair),
    rows: rows.filter(({ comparison }) => comparison.verdict === verdict),
  }));
}

/** The provisions of a comparison, side by side, in the order of the first text. */
export function provisionPairs({ pair, a, b }: ComparedPair): ProvisionPair[] {
  const find = (document: string, eid: string | null) =>
    eid === null ? null : (portal.provision(document, eid) ?? null);
  const own = portal
    .alignmentsOf(pair)
    .map((row) => ({ a: find(a.document, row.a), b: find(b.document, row.b), similarity: row.similarity }));
  const { part } = b;
  const sides = sidesOf({ a, b: { ...b, part: part ?? undefined } }, (document) => portal.provisionsOf(document));
  return interleave(own, sides.a, sides.b);
}

/** The texts of a comparison by their titles, the second as a part of the first where it is one. */
export function textTitles({ a, b }: ComparedPair): { a: string; b: string } {
  const title = (id: string) => portal.documentOf({ document: id }).title;
  return { a: title(a.document), b: b.part === null ? title(b.document) : `${title(b.document)}：${b.label}` };
}

/** `《浙江省水污染防治行动计划》与《杭州市水污染防治行动计划》`, or the two parts of one document. */
export function pairTitle(pair: ComparedPair): string {
  const titles = textTitles(pair);
  return pair.b.part === null
    ? `《${titles.a}》与《${titles.b}》`
    : `《${titles.a}》的${pair.a.label}与${pair.b.label}`;
}

/** Path of a comparison's page, below the base. */
export function comparisonPath({ pair }: ComparedPair): string {
  return `/compare/${pair}/`;
}

/** Id of a pair's place on the page. */
export function pairAnchor({ a, b }: { readonly a: Provision | null; readonly b: Provision | null }): string {
  return b === null ? `a-${a?.eid ?? ''}` : `b-${b.eid}`;
}

/** Id of the place on the page where the provisions of two goals, or of a lone one, stand side by side. */
export function rowAnchor({ pair, manner }: ComparedPair, { a, b }: Pick<VerdictRow, 'a' | 'b'>): string {
  if (b !== null) return `b-${b.provision}`;
  const eid = a?.provision ?? '';
  const answer = portal.alignmentsOf(pair).find((alignment) => alignment.a === eid)?.b ?? null;
  return answer === null || manner === 'details' ? `a-${eid}` : `b-${answer}`;
}
