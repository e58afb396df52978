import { foldSpelling } from '../../lexicon/fold.ts';
import { numbersOf } from '../things/pieces.ts';
import { findThings, namesIn, type FoundBy } from '../things/find-things.ts';
import { foldName, gramsOf } from '../things/names.ts';
import type { ThingReader } from '../things/thing-reader.ts';
import { runsOneApart } from './one-apart.ts';

/** Words that may have been meant, and why. */
export interface NearWords {
  readonly query: string;
  /** `一字之差`. */
  readonly why: string;
}

const mostRead = 8;
const shortest = 3;
const longest = 16;

const letters: ReadonlySet<FoundBy> = new Set(['english', 'pinyin', 'initials']);

/** The Chinese names that are meant by letters: 森林覆盖率 by `forest cover` or `slfgl`. */
export async function wordsByLetters(reader: ThingReader, query: string): Promise<NearWords[]> {
  const found = await findThings(reader, query);
  const [first] = found.filter(({ by, fit }) => letters.has(by) && fit !== 'part');
  const meant = found.filter(({ by, fit, name }) => by === first?.by && fit === first.fit && name === first.name);
  const words = meant.flatMap(({ thing }) => (thing.printed.length > 0 ? thing.printed : [thing.name]));
  return distinct(
    words.map((written) => ({ query: written, why: first?.by === 'english' ? '中文名' : '拼音相符的名称' })),
  );
}

/** The query in the words that the registries have for what people say: 细颗粒物 for 雾霾. */
export async function registeredWords(reader: ThingReader, query: string): Promise<NearWords[]> {
  const folded = foldName(query);
  const [whole, inside] = await Promise.all([findThings(reader, query), namesIn(reader, folded)]);
  const said = [
    ...whole.filter(({ by, fit }) => by === 'said' && fit === 'whole').map(({ thing, name }) => ({ thing, name })),
    ...inside.filter(({ thing, name }) => thing.said.includes(name)),
  ];
  const terms = said.filter(({ thing }) => thing.printed.length > 0);
  const words = (terms.length > 0 ? terms : said).flatMap(({ thing, name }) =>
    (thing.printed.length > 0 ? thing.printed : [thing.name]).flatMap((printed) =>
      foldSpelling(query).includes(name) ? [foldSpelling(query).replace(name, printed)] : [],
    ),
  );
  return distinct(words.map((written) => ({ query: written, why: '编者登记的同义说法' })));
}

/** Names and measures that are written with one character more, less or other, or that sound the same. */
export async function similarWords(reader: ThingReader, query: string): Promise<NearWords[]> {
  const folded = foldName(query);
  if (folded.length < shortest || folded.length > longest) return [];
  const [alike, sounding] = await Promise.all([oneApart(reader, folded), soundingAlike(reader, folded)]);
  return distinct([...alike, ...sounding]);
}

async function oneApart(reader: ThingReader, folded: string): Promise<NearWords[]> {
  const grams = gramsOf(folded);
  const entries = await Promise.all(grams.map((gram) => reader.gram(gram)));
  // Another character in the midst spoils two pairs.
  const least = Math.max(1, grams.length - 2);
  const [things, goals] = await Promise.all([
    reader.things(
      mostCommon(
        entries.map(({ t }) => numbersOf(t ?? [])),
        least,
      ),
    ),
    reader.goals(
      mostCommon(
        entries.map(({ g }) => numbersOf(g ?? [])),
        least,
      ),
    ),
  ]);
  const texts = [
    ...things.map(({ name }) => name),
    ...things.flatMap(({ printed }) => printed),
    ...goals.map(({ metric }) => metric),
  ];
  const runs = texts.flatMap((text) => runsOneApart(foldSpelling(text), folded));
  return runs.map((run) => ({ query: run, why: '一字之差' }));
}

/** Names that have the same pinyin, as a keyboard for pinyin may give another word. */
async function soundingAlike(reader: ThingReader, folded: string): Promise<NearWords[]> {
  const sounds = await Promise.all([...folded].map((character) => reader.soundOf(character)));
  if (sounds.includes(null)) return [];
  const letters = sounds.join('');
  const found = await findThings(reader, letters);
  return found
    .filter(({ by, fit }) => by === 'pinyin' && fit === 'whole')
    .flatMap(({ thing }) => [thing.name, ...thing.names].filter((name) => name.length === folded.length).slice(0, 1))
    .filter((name) => name !== folded)
    .map((name) => ({ query: name, why: '读音相同' }));
}

/** The numbers that are in at least so many of some lists, those in the most first. */
function mostCommon(lists: readonly (readonly number[])[], least: number): number[] {
  const counts = new Map<number, number>();
  for (const number of lists.flat()) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostRead)
    .map(([number]) => number);
}

function distinct(words: readonly NearWords[]): NearWords[] {
  return [...new Map(words.map((each) => [each.query, each])).values()];
}
