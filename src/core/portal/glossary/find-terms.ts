import { foldSpelling } from '../../../lexicon/fold.ts';
import type { RegisteredTerm } from '../../../model/glossary.ts';
import type { Span } from '../../../model/span.ts';

/** A term where a text uses it. */
interface TermMention extends Span {
  term: string;
}

/** Finds terms in words, in order and without overlap; of two that begin at one place the longer stands. */
export type TermFinder = (words: string) => TermMention[];

type Spelled = Pick<RegisteredTerm, 'id' | 'term' | 'aliases'> & { except?: readonly string[] };

/** A finder of terms by all their spellings, whatever their width and case. */
export function termFinder(terms: readonly Spelled[]): TermFinder {
  const wanted = terms
    .flatMap(({ id, term, aliases, except = [] }) => [
      ...[term, ...aliases].map((name) => ({ name: foldSpelling(name), term: id })),
      ...except.map((name) => ({ name: foldSpelling(name), term: null })),
    ])
    .sort((a, b) => b.name.length - a.name.length);
  return (words) => {
    const { folded, offsets } = foldWithOffsets(words);
    const found: TermMention[] = [];
    const taken: Span[] = [];
    for (const { name, term } of wanted) {
      for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + 1)) {
        const span = { start, end: start + name.length };
        if (taken.some((other) => other.start < span.end && span.start < other.end) || !isWhole(folded, span)) continue;
        taken.push(span);
        if (term !== null) found.push({ term, start: offsets[start] ?? 0, end: offsets[span.end] ?? words.length });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

const latin = /[a-z0-9]/u;

/** Latin letters and figures next to it would make it part of another word: NOx in NOx2. */
function isWhole(text: string, { start, end }: Span): boolean {
  const joins = (before: string, after: string) => latin.test(before) && latin.test(after);
  return !joins(text.charAt(start - 1), text.charAt(start)) && !joins(text.charAt(end - 1), text.charAt(end));
}

/** A text has some thousand different characters, and each many times. */
const spellings = new Map<string, string>();

function spellingOf(character: string): string {
  const known = spellings.get(character) ?? foldSpelling(character);
  spellings.set(character, known);
  return known;
}

/** Folded text with the place in the text of each of its units, and of its end. */
function foldWithOffsets(text: string): { folded: string; offsets: number[] } {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = spellingOf(character);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) offsets.push(at);
    at += character.length;
  }
  return { folded, offsets: [...offsets, at] };
}
