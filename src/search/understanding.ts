import type { Answerer } from './answer/answerer.ts';
import type { AnswerCard } from './question/answer.ts';
import { answerQuestion } from './question/answer-question.ts';
import { readAsked, type Asked } from './question/asked.ts';
import { findThings, type FoundBy, type FoundThing } from './things/find-things.ts';
import { foldName } from './things/names.ts';
import { kindLabels, type Place } from './things/thing.ts';
import type { NumberedThing, ThingReader } from './things/thing-reader.ts';

/** A thing as a list shows it. */
export interface ShownThing extends Place {
  /** `地区`. */
  readonly kind: string;
  readonly facts: readonly string[];
  readonly places: readonly Place[];
  /** Why it is here, where its name does not tell; null else. */
  readonly note: string | null;
}

/** What a query is taken to mean, beside the words that it is made of. */
export interface Understanding {
  readonly things: readonly ShownThing[];
  readonly cards: readonly AnswerCard[];
}

const mostThings = 6;
/** Most things whose name a query is but a part of, where it is the very name of others. */
const mostParts = 3;
/** Share of a query that the names in it must make up, where it is no question. */
const leastNamed = 0.4;
const mostNamed = 4;

const notes: Readonly<Record<FoundBy, string | null>> = {
  name: null,
  within: null,
  said: '通常的说法，编者登记',
  pinyin: '按拼音',
  initials: '按拼音首字母',
  english: '按英文名，编者所译',
  word: '按英文名，编者所译',
};

/** The things that a query names, and the cards that answer it. */
export async function understand(
  reader: ThingReader,
  passages: Pick<Answerer, 'search'>,
  query: string,
): Promise<Understanding> {
  const [found, asked] = await Promise.all([findThings(reader, query), readAsked(reader, query)]);
  const isName = found.some(({ fit }) => fit === 'whole');
  const cards = await answerQuestion({ reader, passages }, { query, asked }, isName);
  const shown = found.length > 0 ? mostFitting(found) : namedThings(asked, foldName(query)).map(withinQuery);
  return { things: shown.map(showThing), cards };
}

function mostFitting(found: readonly FoundThing[]): FoundThing[] {
  const whole = found.filter(({ fit }) => fit === 'whole');
  const others = found.filter(({ fit }) => fit !== 'whole');
  if (whole.length === 0) return others.slice(0, mostThings);
  return [...whole, ...others.slice(0, Math.max(mostParts, mostThings - whole.length))].slice(0, mostThings + 2);
}

/** The things that a longer query names: of a question all, of other words those that make up most of them. */
function namedThings({ kind, named }: Asked, folded: string): NumberedThing[] {
  const inWords = new Map(named.map(({ start, name }) => [start, name.length]));
  const covered = [...inWords.values()].reduce((sum, length) => sum + length, 0);
  if (kind === null && covered < leastNamed * folded.length) return [];
  return [...new Map(named.map(({ thing }) => [thing.number, thing])).values()].slice(0, mostNamed);
}

function withinQuery(thing: NumberedThing): Pick<FoundThing, 'thing' | 'by'> {
  return { thing, by: 'within' };
}

function showThing({ thing, by }: Pick<FoundThing, 'thing' | 'by'>): ShownThing {
  const { kind, name, path, facts, places } = thing;
  return { kind: kindLabels[kind], label: name, path, facts, places, note: notes[by] };
}
