import { bisectLeft } from 'd3-array';
import { border, part } from '../../core/read/text/cut.ts';
import type { Correction } from '../../model/correction.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Span } from '../../model/span.ts';
import type { Target } from '../../model/target.ts';
import { openingOf } from './opening.ts';
import { readSourceText } from '../data/raw-source.ts';
import { portal } from '../portal/portal.ts';
import { derivedOf } from '../portal/store/derived.ts';
import { placeWords } from './place.ts';
import { markedPlace } from './marked-place.ts';

/** What is known of a provision besides its words. */
interface ProvisionEntry {
  readonly place: string;
  /** Its first words, on one line. */
  readonly opening: string;
  /** Fragment of its address that also marks its words. */
  readonly fragment: string;
  readonly targets: readonly Target[];
  /** Repairs that a person has reviewed, queries among them. */
  readonly reviewed: readonly Correction[];
  /** Number of repairs that named rules alone have made. */
  readonly byRules: number;
}

/** The entry of a provision. */
export function entryOf(provision: Provision): ProvisionEntry {
  const { document, eid } = provision;
  const words = provisionWords(provision);
  const repairs = portal.correctionsAt(document, eid);
  const reviewed = repairs.filter(({ kind }) => kind !== null);
  return {
    place: placeWords(document, eid),
    opening: openingOf(words),
    fragment: markedPlace(provision, { start: 0, end: words.length }),
    targets: portal.targetsAt(document, eid),
    reviewed,
    byRules: repairs.length - reviewed.length,
  };
}

/** Numbers of the first and the last line, from 1, that a span of a source's text touches. */
export function sourceLines(file: string, raw: Span): { first: number; last: number } {
  return linesOf(readSourceText(file), raw, breaksOf(file));
}

const breaksOf = derivedOf((file) => breaksIn(readSourceText(file)));

/** As `sourceLines`, of a text with its line breaks. */
export function linesOf(
  text: string,
  { start, end }: Span,
  breaks: readonly number[] = breaksIn(text),
): { first: number; last: number } {
  const before = (place: number) => bisectLeft(breaks, place);
  const from = border(text, start);
  const words = part(text, start, end).trimEnd();
  return { first: 1 + before(from), last: 1 + before(from + words.length) };
}

/** Where the lines of a text end, but the last. */
function breaksIn(text: string): number[] {
  return [...text.matchAll(/\n/gu)].map(({ index }) => index);
}
