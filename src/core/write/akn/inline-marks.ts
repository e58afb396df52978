import { readUnitName } from '../../../lexicon/unit-names.ts';
import type { TermUse } from '../../../model/glossary.ts';
import type { Mention } from '../../../model/mention.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Span } from '../../../model/span.ts';
import type { Target } from '../../../model/target.ts';
import { textAt } from '../../read/text/cut.ts';
import { DATE, readDate } from '../../read/text/date.ts';

/** A run of the words of a provision and the inline element that says what it is, without its eId. */
export interface InlineMark extends Span {
  readonly name: 'date' | 'quantity' | 'term';
  readonly attributes: Readonly<Record<string, string | null>>;
}

/** The eId of the reference to the measure of a target: its indicator, where it has one. */
export function measureEid({ indicator }: Pick<Target, 'indicator'>): string {
  return indicator === null ? 'measure' : `indicator__${indicator}`;
}

export const termEid = (id: string): string => `term__${id}`;

const dates = new RegExp(DATE, 'gu');

/** Dates that are printed in full; a line that is a date is one already. */
export function dateMarks(provision: Provision): InlineMark[] {
  if (provision.kind === 'date') return [];
  return Array.from(provisionWords(provision).matchAll(dates), ({ 0: words, index }) => ({
    date: readDate(words),
    span: { start: index, end: index + words.length },
  })).flatMap(({ date, span }) => (date === null ? [] : [{ ...span, name: 'date' as const, attributes: { date } }]));
}

/**
 * The numbers of targets with their units, each where its quote has it once.
 * @param mentions those of the provision
 */
export function quantityMarks(
  words: string,
  mentions: readonly Mention[],
  targetOf: (id: string) => Target | undefined,
): InlineMark[] {
  return mentions.flatMap((mention): InlineMark[] => {
    const target = mention.kind === 'target' ? targetOf(mention.ref) : undefined;
    if (target === undefined || target.value === null || target.unit === null) return [];
    const { value, unit } = target;
    const pattern = new RegExp(`(?<![\\d.])${RegExp.escape(String(value))} ?${RegExp.escape(unit)}`, 'gu');
    const [found, ...others] = textAt(words, mention).matchAll(pattern);
    if (found === undefined || others.length > 0) return [];
    const start = mention.start + found.index;
    const attributes = {
      refersTo: `#${measureEid(target)}`,
      normalized: String(value),
      unit: readUnitName(unit).row?.ucum ?? null,
    };
    return [{ start, end: start + found[0].length, name: 'quantity', attributes }];
  });
}

/** Terms of the glossary, each at its first place in the provision. */
export function termMarks(uses: readonly (TermUse & { readonly term: string })[]): InlineMark[] {
  return uses.map(({ term, start, end }) => ({
    start,
    end,
    name: 'term',
    attributes: { refersTo: `#${termEid(term)}` },
  }));
}
