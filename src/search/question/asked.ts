import { part } from '../../core/read/text/cut.ts';
import type { QuestionKind } from '../../lexicon/question-words.ts';
import { namesIn, type NamedThere } from '../things/find-things.ts';
import type { NumberedThing, ThingReader } from '../things/thing-reader.ts';
import { readQuestion, withoutFillers, type AskedLevel, type AskedWords } from './read-question.ts';

/** A question with what it names. */
export interface Asked extends Omit<AskedWords, 'rest'> {
  readonly kind: QuestionKind | null;
  readonly named: readonly NamedThere[];
  readonly regions: readonly NumberedThing[];
  readonly bodies: readonly NumberedThing[];
  /** Topics that are called by their own name. */
  readonly topics: readonly NumberedThing[];
  /** Indicators that are called by what is measured. */
  readonly indicators: readonly NumberedThing[];
  /** What is measured, folded, in the words of the question and of those that mean the same; empty for none. */
  readonly measures: readonly string[];
  /** The measure as it stands in the query, with its marks; empty for none. */
  readonly shown: string;
}

/** Most things that a name within longer words may stand for: one of more tells none of them, and is not read. */
const mostBearers = 4;

/** Reads a query and looks its names up. */
export async function readAsked(reader: ThingReader, query: string): Promise<Asked> {
  const { rest, ...words } = readQuestion(query);
  const within = await namesIn(reader, rest, (_, bearers) => bearers <= mostBearers);
  const places = within.filter(({ thing: { kind } }) => kind === 'region' || kind === 'body');
  const bare = places.reduceRight((left, { start, end }) => `${part(left, 0, start)}\n${part(left, end)}`, rest);
  const measure = words.kind === null ? bare.replaceAll('\n', '') : withoutFillers(bare);
  const called = await namesIn(reader, measure, (name) => name === measure);
  const named = within.some(({ name }) => name === measure) ? within : [...within, ...called];
  return {
    ...words,
    named,
    regions: distinct(named.filter(({ thing }) => thing.kind === 'region')),
    bodies: distinct(named.filter(({ thing }) => thing.kind === 'body')),
    topics: distinct(named.filter(({ thing, name }) => thing.kind === 'topic' && thing.names.includes(name))),
    indicators: distinct(called.filter(({ thing }) => thing.kind === 'indicator')),
    measures: measure === '' ? [] : [measure, ...otherWords(measure, named)],
    shown: measure === '' ? '' : shownMeasure(measure, query),
  };
}

function distinct(named: readonly NamedThere[]): NumberedThing[] {
  return [...new Map(named.map(({ thing }) => [thing.number, thing])).values()];
}

/** The measure with what people say put in the words that the registry has for it. */
function otherWords(measure: string, named: readonly NamedThere[]): string[] {
  return named.flatMap(({ thing, name }) =>
    thing.kind === 'term' && thing.said.includes(name) && measure.includes(name)
      ? thing.names.map((written) => measure.replace(name, written))
      : [],
  );
}

const levelNames: Readonly<Record<AskedLevel, string>> = {
  national: '国家',
  province: '省级',
  city: '市级',
  county: '区县级',
};

/** What was understood, to be told again: `富阳区 · 2025年 · 再生水`. */
export function understood({ regions, bodies, levels, yearWords, recurrence, shown }: Asked): string {
  return [
    ...regions.map(({ name }) => name),
    ...bodies.map(({ name }) => name),
    ...levels.map((level) => levelNames[level]),
    yearWords,
    recurrence === 'yearly' ? '每年' : '',
    shown,
  ]
    .filter((words) => words !== '')
    .join(' · ');
}

/** The measure as it stands in the query, with its marks and letters; folded where it stands in parts. */
function shownMeasure(measure: string, query: string): string {
  const pattern = [...measure]
    .map((character) => character.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
    .join('[^\\p{L}\\p{N}]*');
  return new RegExp(pattern, 'iu').exec(query.normalize('NFKC'))?.[0] ?? measure;
}
