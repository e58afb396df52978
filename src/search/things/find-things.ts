import { opening } from '../../core/read/text/cut.ts';
import { inOrder } from './in-order.ts';
import { numbersOf } from './pieces.ts';
import { foldName, gramsOf, latinName } from './names.ts';
import { latinKeys, type GramEntry, type LatinKind } from './thing-index.ts';
import type { NumberedThing, ThingReader } from './thing-reader.ts';

/** How a query names a thing: as it is called, by what people say, by the letters of its name, or inside a longer query. */
export type FoundBy = 'name' | 'said' | 'within' | LatinKind;

/** A thing that a query names. */
export interface FoundThing {
  readonly thing: NumberedThing;
  readonly by: FoundBy;
  /** The name that the query fits, folded. */
  readonly name: string;
  /** Whether the query is the name, the beginning of it, or a part. */
  readonly fit: 'whole' | 'start' | 'part';
}

/** A name inside a query. */
export interface NamedThere {
  readonly thing: NumberedThing;
  readonly name: string;
  /** Where it stands in the folded query, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Most things that are read to be ranked. */
const mostRead = 16;
/** Characters of a query that may stand apart in a name, and the share of its pairs that must stand there as such. */
const shortestApart = 4;
const leastShared = 0.6;
/** Pairs of characters at the end of a query that are looked up before the others. */
const lookedUpFirst = 2;
const fits = ['whole', 'start', 'part'] as const;
const ways: readonly FoundBy[] = ['name', 'said', 'english', 'pinyin', 'initials', 'word', 'within'];

/** The things that a query names as a whole, those first whose name it is. */
export async function findThings(reader: ThingReader, query: string): Promise<FoundThing[]> {
  const [named, spelled] = await Promise.all([findByName(reader, foldName(query)), findByLetters(reader, query)]);
  const all = [...named, ...spelled].toSorted(
    (a, b) =>
      fits.indexOf(a.fit) - fits.indexOf(b.fit) ||
      ways.indexOf(a.by) - ways.indexOf(b.by) ||
      Number(isNamesake(b)) - Number(isNamesake(a)) ||
      a.thing.number - b.thing.number,
  );
  return all.filter(({ thing }, at) => all.findIndex((each) => each.thing.number === thing.number) === at);
}

/** The very work that is asked for stands before a term that explains its short name. */
function isNamesake({ thing, fit }: FoundThing): boolean {
  return thing.kind === 'work' && fit === 'whole';
}

async function findByName(reader: ThingReader, folded: string): Promise<FoundThing[]> {
  if (folded === '') return [];
  const grams = gramsOf(folded);
  // The end of a question stands in no name, and the rest of it need not be looked up.
  const last = await Promise.all(grams.slice(-lookedUpFirst).map((gram) => reader.gram(gram)));
  if (last.some(({ t }) => t === undefined)) return [];
  const others = await Promise.all(grams.slice(0, -lookedUpFirst).map((gram) => reader.gram(gram)));
  const entries = [...others, ...last];
  const starting = (entries[0]?.s ?? []).filter(([name]) => name.startsWith(folded));
  const exact = starting.filter(([name]) => name === folded).map(([, number]) => number);
  const numbers = [...new Set([...exact, ...inAll(entries.map(({ t }) => numbersOf(t ?? [])))])];
  const things = await reader.things(numbers.slice(0, mostRead));
  const fitting = things.flatMap((thing) => fitOf(thing, folded) ?? []);
  return fitting.length > 0 || folded.length < shortestApart ? fitting : findApart(reader, entries, folded);
}

/** Things whose name holds the characters of a query in their order, but not as a run: 美丽某市行动方案. */
async function findApart(reader: ThingReader, entries: readonly GramEntry[], folded: string): Promise<FoundThing[]> {
  const counts = new Map<number, number>();
  for (const number of entries.flatMap(({ t }) => numbersOf(t ?? [])))
    counts.set(number, (counts.get(number) ?? 0) + 1);
  const likely = [...counts]
    .filter(([, count]) => count >= leastShared * entries.length)
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostRead);
  const things = await reader.things(likely.map(([number]) => number));
  return things.flatMap((thing): FoundThing[] => {
    const name = thing.names.find((each) => inOrder(folded, each) === folded.length);
    return name === undefined ? [] : [{ thing, by: 'name', name, fit: 'part' }];
  });
}

/** The name that a query fits best. */
function fitOf(thing: NumberedThing, folded: string): FoundThing | null {
  const names = [
    ...thing.names.map((name) => ({ name, by: 'name' as const })),
    ...thing.said.map((name) => ({ name, by: 'said' as const })),
  ].filter(({ name }) => name.includes(folded));
  const [best] = names
    .map(({ name, by }) => ({ thing, by, name, fit: fitIn(name, folded) }))
    .toSorted((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit) || a.name.length - b.name.length);
  return best ?? null;
}

function fitIn(name: string, folded: string): FoundThing['fit'] {
  if (name === folded) return 'whole';
  return name.startsWith(folded) ? 'start' : 'part';
}

/** Things by pinyin, initials and English; what is short enough to be anything finds nothing. */
async function findByLetters(reader: ThingReader, query: string): Promise<FoundThing[]> {
  const letters = latinName(query);
  const length = latinKeys.findLast((each) => each <= (letters?.length ?? 0));
  if (letters === null || length === undefined) return [];
  const entry = await reader.latin(opening(letters, length));
  const fitting = entry.filter(([name]) => name.startsWith(letters)).slice(0, mostRead);
  const things = await reader.things(fitting.map(([, number]) => number));
  return things.flatMap((thing) => {
    const [name, , by] = fitting.find(([, number]) => number === thing.number) ?? [];
    return name === undefined || by === undefined
      ? []
      : [{ thing, by, name, fit: by === 'word' ? 'part' : fitIn(name, letters) }];
  });
}

/**
 * The names that stand in a query, the longest where several begin at one place or lie over each other.
 * @param isWanted whether the things of a name, which so many bear, are to be read
 */
export async function namesIn(
  reader: ThingReader,
  folded: string,
  isWanted: (name: string, bearers: number) => boolean = () => true,
): Promise<NamedThere[]> {
  const starts = [...folded].length > 1 ? gramsOfPlaces(folded) : [];
  const entries = await Promise.all(starts.map(({ gram }) => reader.gram(gram)));
  const found = starts.flatMap(({ at }, index) => namesAt(entries[index] ?? {}, folded, at));
  const longest = found.toSorted((a, b) => b.name.length - a.name.length || a.start - b.start);
  const taken: typeof found = [];
  for (const each of longest)
    if (taken.every(({ start, end, name }) => each.end <= start || each.start >= end || name === each.name))
      taken.push(each);
  const bearers = ({ name, start }: (typeof taken)[number]) =>
    taken.filter((each) => each.name === name && each.start === start).length;
  const wanted = taken.filter((each) => isWanted(each.name, bearers(each)));
  const inOrder = wanted.toSorted((a, b) => a.start - b.start || a.number - b.number);
  const things = await reader.things([...new Set(inOrder.map(({ number }) => number))]);
  return inOrder.flatMap(({ number, ...place }) => {
    const thing = things.find((each) => each.number === number);
    return thing === undefined ? [] : [{ thing, ...place }];
  });
}

function gramsOfPlaces(folded: string): { at: number; gram: string }[] {
  return Array.from({ length: folded.length - 1 }, (_, at) => ({
    at,
    gram: folded.charAt(at) + folded.charAt(at + 1),
  }));
}

function namesAt({ s = [] }: GramEntry, folded: string, at: number) {
  return s
    .filter(([name]) => name.length > 1 && folded.startsWith(name, at))
    .map(([name, number]) => ({ name, number, start: at, end: at + name.length }));
}

/** The numbers that are in every list. */
export function inAll(lists: readonly (readonly number[])[]): number[] {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return shortest.filter((number) => sets.every((set) => set.has(number)));
}
