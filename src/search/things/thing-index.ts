import { opening } from '../../core/read/text/cut.ts';
import { packGoal, type GoalRow, type KeyedGoal } from './goal.ts';
import { foldName, gramsOf } from './names.ts';
import { pieceOf, stepsOf } from './pieces.ts';
import { packThing, thingKinds, type NamedThing, type ThingRow } from './thing.ts';

/** What is known of a pair of characters. */
export interface GramEntry {
  /** Things with a name in which it stands, as steps. */
  readonly t?: readonly number[];
  /** Names, not longer than a reader types, that begin with it. */
  readonly s?: readonly (readonly [name: string, thing: number])[];
  /** Goals whose measure holds it, as steps. */
  readonly g?: readonly number[];
}

/** How a name in Latin letters was made; `word` from a later word of an English name on. */
export type LatinKind = 'pinyin' | 'initials' | 'english' | 'word';
/** Names in Latin letters that begin with some letters. */
export type LatinEntry = readonly (readonly [name: string, thing: number, kind: LatinKind])[];

/** Things, and goals, that are kept together. */
export const perPack = { things: 4, goals: 6 } as const;
/** Letters of a name by which it is found: the longer for those who type on. */
export const latinKeys = [3, 6] as const;
/** Most names under the same letters; the shortest are kept. */
const mostLatin = 120;
/** Characters of a name that is looked for inside a question. */
const longestNamed = 16;
/** Characters of a piece, about. */
const pieceSize = 2600;

export const keys = {
  gram: (gram: string) => `g${gram}`,
  latin: (letters: string) => `l${letters}`,
  things: (pack: number) => `t${pack}`,
  goals: (pack: number) => `o${pack}`,
  list: (key: string) => `k${key}`,
  duties: (document: string) => `d${document}`,
  sound: (character: string) => `p${character}`,
  heads: (document: string) => `h${document}`,
  pairs: 'pairs',
} as const;

/** A thing with its names in Latin letters. */
export interface IndexedThing extends NamedThing {
  readonly latin: readonly (readonly [name: string, kind: LatinKind])[];
}

/** The things in the order of an index: by kind, then those with the shorter names. */
export function inThingOrder<Each extends NamedThing>(things: readonly Each[]): Each[] {
  return things.toSorted(
    (a, b) =>
      thingKinds.indexOf(a.kind) - thingKinds.indexOf(b.kind) ||
      a.name.length - b.name.length ||
      Number(a.id > b.id) - Number(a.id < b.id),
  );
}

/** What an index holds. */
export interface IndexContent {
  /** In the order of {@link inThingOrder}. */
  readonly things: readonly IndexedThing[];
  readonly goals: readonly KeyedGoal[];
  readonly pairs: readonly Pair[];
  /** For each document the provisions whose notes name who answers for them, with what these say. */
  readonly duties: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** For each document the heads of the columns of its rows, by the eId of the row. */
  readonly heads: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** How the usual characters are read, without tones. */
  readonly sounds: ReadonlyMap<string, string>;
}

/** Two texts that are set side by side. */
export interface Pair {
  readonly path: string;
  readonly title: string;
  readonly levels: readonly (string | null)[];
  /** How many goals have each verdict, and where they stand. */
  readonly verdicts: readonly (readonly [label: string, count: number, path: string])[];
}

/**
 * The pieces of an index, each with the values of its keys.
 */
export function writePieces({ things, goals, pairs, duties, heads, sounds }: IndexContent): string[] {
  const entries = new Map<string, unknown>([...gramEntries(things, goals), ...latinEntries(things)]);
  entries.set(keys.pairs, pairs);
  for (const [character, sound] of sounds) entries.set(keys.sound(character), sound);
  for (const [document, own] of heads) entries.set(keys.heads(document), own);
  for (const [document, own] of duties) entries.set(keys.duties(document), own);
  for (const [number, pack] of packsOf(things.map(packThing), perPack.things)) entries.set(keys.things(number), pack);
  for (const [number, pack] of packsOf(goals.map(packGoal), perPack.goals)) entries.set(keys.goals(number), pack);
  for (const [key, numbers] of listsUnder(goals.map((goal) => goal.keys)))
    entries.set(keys.list(key), stepsOf(numbers));

  const written = [...entries].map(([key, value]) => [key, `${JSON.stringify(key)}:${JSON.stringify(value)}`] as const);
  const size = written.reduce((sum, [, text]) => sum + text.length, 0);
  const count = Math.max(1, Math.round(size / pieceSize));
  const pieces = Array.from({ length: count }, (): string[] => []);
  for (const [key, text] of written) pieces[pieceOf(key, count)]?.push(text);
  return pieces.map((texts) => `{${texts.join(',\n')}}`);
}

function gramEntries(things: readonly IndexedThing[], goals: readonly KeyedGoal[]): Map<string, GramEntry> {
  const named = things.map(({ names, said }) => [...new Set([...names, ...said])]);
  const inThings = listsUnder(named.map((names) => names.flatMap(gramsOf)));
  const inGoals = listsUnder(goals.map(({ words }) => words.flatMap(gramsOf)));
  const starts = new Map<string, [string, number][]>();
  for (const [thing, names] of named.entries())
    for (const name of names) {
      const [first] = gramsOf(name);
      if (first === undefined || name.length > longestNamed) continue;
      const own = starts.get(first);
      if (own) own.push([name, thing]);
      else starts.set(first, [[name, thing]]);
    }
  const entries = new Map<string, GramEntry>();
  for (const gram of new Set([...inThings.keys(), ...inGoals.keys()])) {
    const [t, s, g] = [inThings.get(gram), starts.get(gram), inGoals.get(gram)];
    entries.set(keys.gram(gram), {
      ...(t === undefined ? {} : { t: stepsOf(t) }),
      ...(s === undefined ? {} : { s }),
      ...(g === undefined ? {} : { g: stepsOf(g) }),
    });
  }
  return entries;
}

function latinEntries(things: readonly IndexedThing[]): Map<string, LatinEntry> {
  const under = new Map<string, [string, number, LatinKind][]>();
  for (const [thing, { latin }] of things.entries())
    for (const [name, kind] of latin)
      for (const length of latinKeys) {
        if (name.length < length) continue;
        const key = keys.latin(opening(name, length));
        const own = under.get(key);
        if (own) own.push([name, thing, kind]);
        else under.set(key, [[name, thing, kind]]);
      }
  return new Map(
    [...under].map(([key, names]) => [key, names.toSorted(([a], [b]) => a.length - b.length).slice(0, mostLatin)]),
  );
}

/** Numbers of the rows under each of their keys, in rising order. */
function listsUnder(keysOfRows: readonly (readonly string[])[]): Map<string, number[]> {
  const under = new Map<string, number[]>();
  for (const [row, own] of keysOfRows.entries())
    for (const key of new Set(own)) {
      const list = under.get(key);
      if (list) list.push(row);
      else under.set(key, [row]);
    }
  return under;
}

function* packsOf<Row extends ThingRow | GoalRow>(rows: readonly Row[], size: number): Generator<[number, Row[]]> {
  for (let number = 0; number * size < rows.length; number += 1)
    yield [number, rows.slice(number * size, (number + 1) * size)];
}

/** The folded forms of names, each once, without those that fold to nothing. */
export function foldedNames(names: readonly (string | null)[]): string[] {
  return [...new Set(names.flatMap((name) => (name === null ? [] : [foldName(name)])))].filter((name) => name !== '');
}
