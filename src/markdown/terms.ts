import { opening } from '../core/read/text/cut.ts';
import type { PhrasingContent, Text } from 'mdast';
import type { Term } from '../model/glossary.ts';
import type { Mention } from '../model/mention.ts';
import { isProse } from '../lexicon/provision-kinds.ts';
import type { ProvisionKind } from '../model/provision.ts';
import { span } from './element.ts';

/** A term at its first use in a document; offsets in the words of the provision. */
export interface MarkedTerm {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly eid: string;
  readonly start: number;
  readonly end: number;
}

/** A term with the places that use it. */
export type UsedTerm = Pick<Term, 'id' | 'term' | 'definition' | 'uses'>;

/** Whether terms may be marked in provisions of this kind: a heading keeps its name, a cell has no room. */
export function holdsTerms(kind: ProvisionKind): boolean {
  return isProse(kind);
}

/**
 * Terms to be marked in a document, each where it is first used outside a link, in the order of the text.
 * @param used the terms with their uses in the document
 * @param mentions those in its words
 * @param running eIds of the provisions that are running text, in their order
 */
export function termsToMark(
  used: readonly UsedTerm[],
  mentions: readonly Mention[],
  running: ReadonlySet<string>,
): MarkedTerm[] {
  const linked = Map.groupBy(
    mentions.filter(({ kind }) => kind === 'body' || kind === 'citation'),
    ({ eid }) => eid,
  );
  const order = new Map([...running].map((eid, index) => [eid, index]));
  return used
    .flatMap(({ id, term, definition, uses }): MarkedTerm[] => {
      const first = uses.find(
        (use) =>
          running.has(use.eid) && !linked.get(use.eid)?.some(({ start, end }) => start < use.end && use.start < end),
      );
      return first === undefined ? [] : [{ id, term, definition, eid: first.eid, start: first.start, end: first.end }];
    })
    .sort((a, b) => (order.get(a.eid) ?? 0) - (order.get(b.eid) ?? 0) || a.start - b.start);
}

/** Id of the note that explains a term; the page prints it below the text. */
export function termNoteId(id: string): string {
  return `term-${id}`;
}

/**
 * A term in the text, with a button that opens its note and clings to its last character. The button has no
 * characters and the note stands elsewhere, so that the text stays exactly its words.
 */
export function termSpan({ id, term, definition }: MarkedTerm, words: Text): PhrasingContent {
  const opener = {
    type: 'button',
    className: ['term-mark'],
    popoverTarget: termNoteId(id),
    ariaLabel: `名词解释：${term}`,
  };
  const last = Array.from(words.value).at(-1) ?? '';
  return span('span', { className: ['term'], dataNote: definition }, [
    { type: 'text', value: opening(words.value, words.value.length - last.length) },
    span('span', { className: ['term-end'] }, [{ type: 'text', value: last }, span('button', opener, [])]),
  ]);
}
