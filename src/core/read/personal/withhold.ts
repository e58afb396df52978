import type { Diagnostic } from '../../../model/diagnostics.ts';
import type { PersonalKind } from '../../../model/personal-data.ts';
import type { Span } from '../../../model/span.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { noLayout, type Layout } from '../intake/layout.ts';
import type { TakenText } from '../intake/taken-text.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { PersonalDatum } from './listed.ts';

/** Stands for each character that is withheld. */
const WITHHELD = '＊';

/** Words of personal data, in half width: who withholds them somewhere withholds them everywhere. */
export type KnownData = ReadonlyMap<string, PersonalKind>;

/** A shorter address names a village, of which other texts may speak. */
const LONG_ADDRESS = 12;

/** A text without the personal data that it had, and where they stood. */
export interface WithheldText {
  value: TakenText;
  withheld: readonly PersonalDatum[];
  /** How many stood beside the text: in fields of a page, in what is no part of its document. */
  beside: number;
}

/** The words of all personal data of a text and of what stands beside it. */
export function knownData({ text, layout }: Pick<TakenText, 'text' | 'layout'>): KnownData {
  const known = new Map<string, PersonalKind>();
  const learn = (words: string, tables: Layout) => {
    for (const { kind, start, end } of findPersonalData(words, tables))
      if (kind !== 'address' || end - start >= LONG_ADDRESS) known.set(foldWidth(words.slice(start, end)), kind);
  };
  learn(text, layout);
  for (const words of wordsBeside(layout)) learn(words, noLayout);
  return known;
}

/** Sets a mark in place of each character of the personal data of a text, so that every offset stays. */
export function withholdData(taken: TakenText, known: KnownData): WithheldText {
  const find = finderOf(known);
  const withheld = find(taken.text, taken.layout);
  let beside = 0;
  const mask = (words: string) => {
    const found = find(words, noLayout);
    beside += found.length;
    return maskSpans(words, found);
  };
  const layout = {
    ...taken.layout,
    fields: taken.layout.fields.map(({ name, value }) => ({ name, value: mask(value) })),
    sheets: taken.layout.sheets.map(({ name, ...sheet }) => ({ ...sheet, name: mask(name) })),
    leftOut: taken.layout.leftOut.map(({ what, text }) => ({ what, text: mask(text) })),
  };
  return { value: { ...taken, text: maskSpans(taken.text, withheld), layout }, withheld, beside };
}

/** A diagnostic whose words hold no personal data. */
export function withholdWords(diagnostic: Diagnostic, known: KnownData): Diagnostic {
  const find = finderOf(known);
  const values = Object.entries(diagnostic.values).map(([name, value]) => [
    name,
    typeof value === 'string' ? maskSpans(value, find(value, noLayout)) : value,
  ]);
  return { ...diagnostic, values: Object.fromEntries(values) as Diagnostic['values'] };
}

/** How often known data stand in a text, by kind. */
export function countKnown(text: string, known: KnownData): ReadonlyMap<PersonalKind, number> {
  const found = addRepeated(foldWidth(text), [], openingsOf(known));
  return new Map([...Map.groupBy(found, ({ kind }) => kind)].map(([kind, places]) => [kind, places.length]));
}

/** Those of known data that stand in one of some texts. */
export function knownIn(texts: readonly string[], known: KnownData): KnownData {
  const openings = openingsOf(known);
  const found = new Map<string, PersonalKind>();
  if (known.size === 0) return found;
  for (const text of texts.map(foldWidth))
    for (let at = 0; at + OPENING <= text.length; at++)
      for (const [words, kind] of openings.get(text.slice(at, at + OPENING)) ?? [])
        if (text.startsWith(words, at)) found.set(words, kind);
  return found;
}

/** What a file states beside its text, in which personal data may stand too. */
export function wordsBeside({ fields, sheets, leftOut }: Layout): string[] {
  return [...fields.map(({ value }) => value), ...sheets.map(({ name }) => name), ...leftOut.map(({ text }) => text)];
}

/** Blanks and line ends stay: they part words, lines and cells, and tell nothing. */
function maskSpans(text: string, spans: readonly Span[]): string {
  let at = 0;
  let masked = '';
  for (const { start, end } of spans) {
    masked += text.slice(at, start) + text.slice(start, end).replaceAll(/\S/g, WITHHELD);
    at = end;
  }
  return masked + text.slice(at);
}

/** So many characters of known words are looked up at each place of a text. */
const OPENING = 6;

function finderOf(known: KnownData): (text: string, layout: Layout) => PersonalDatum[] {
  const byOpening = openingsOf(known);
  return (text, layout) => {
    const found = findPersonalData(text, layout);
    return byOpening.size === 0 ? found : addRepeated(foldWidth(text), found, byOpening);
  };
}

type Openings = ReadonlyMap<string, readonly (readonly [string, PersonalKind])[]>;

/** What is known is the same for all texts of a portal, and looked for in each of them. */
const openings = new WeakMap<KnownData, Openings>();

/** The longest first: an address goes on behind another that is its beginning. */
function openingsOf(known: KnownData): Openings {
  const longestFirst = () => [...known].sort(([a], [b]) => b.length - a.length);
  const own = openings.get(known) ?? Map.groupBy(longestFirst(), ([words]) => words.slice(0, OPENING));
  openings.set(known, own);
  return own;
}

/** Adds the places where known words stand without what tells them for personal data. */
function addRepeated(text: string, found: readonly PersonalDatum[], byOpening: Openings): PersonalDatum[] {
  const all: PersonalDatum[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    const own = found[next];
    const repeated = byOpening.get(text.slice(at, at + OPENING))?.find(([words]) => text.startsWith(words, at));
    const end = Math.max(own?.start === at ? own.end : at, at + (repeated?.[0].length ?? 0));
    if (end === at) continue;
    all.push({ kind: own?.start === at ? own.kind : (repeated?.[1] ?? 'identity'), start: at, end });
    while ((found[next]?.start ?? Infinity) < end) {
      const last = all.at(-1);
      if (last) last.end = Math.max(last.end, found[next]?.end ?? 0);
      next++;
    }
    at = (all.at(-1)?.end ?? at + 1) - 1;
  }
  return all;
}
