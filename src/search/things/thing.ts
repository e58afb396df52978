/** Kinds of what a portal has a name and a page for, in the order in which names that fit alike are shown. */
export const thingKinds = ['document', 'region', 'indicator', 'body', 'topic', 'term', 'work'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** What a reader is told of the kind of a thing. */
export const kindLabels: Readonly<Record<ThingKind, string>> = {
  document: '文件',
  region: '地区',
  indicator: '指标',
  body: '单位',
  topic: '主题',
  term: '名词',
  work: '被引文件',
};

/** A place of the site with the words that lead to it. */
export interface Place {
  readonly label: string;
  /** Address from the root of the site, without the base path. */
  readonly path: string;
}

/** What a portal has a name and a page for. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** What is known of it, in a line each, the most important first. */
  readonly facts: readonly string[];
  /** Names that texts or registries give it, its own first, folded as names are looked up. */
  readonly names: readonly string[];
  /** Words by which people call it and that no text uses, folded; editorial. */
  readonly said: readonly string[];
  /** Places where it is spoken of, besides its page. */
  readonly places: readonly Place[];
  /** Names of the regions that a region lies in, the widest first. */
  readonly within: readonly string[];
  /** Words by which a term stands in the texts, as they are printed. */
  readonly printed: readonly string[];
}

/** A thing with what else it is looked up by. */
export interface NamedThing extends Thing {
  /** Chinese names that are also found by their pinyin. */
  readonly spoken: readonly string[];
  /** English names; editorial. */
  readonly english: readonly string[];
}

/** A thing as the index keeps it. */
export type ThingRow = readonly [
  kind: number,
  id: string,
  name: string,
  path: string,
  facts: readonly string[],
  names: readonly string[],
  said: readonly string[],
  places: readonly (readonly [label: string, path: string])[],
  within: readonly string[],
  printed: readonly string[],
];

export function packThing(thing: Thing): ThingRow {
  const { kind, id, name, path, facts, names, said, places, within, printed } = thing;
  const written = places.map((place) => [place.label, place.path] as const);
  return [thingKinds.indexOf(kind), id, name, path, facts, names, said, written, within, printed];
}

export function unpackThing(row: ThingRow): Thing {
  const [kind, id, name, path, facts, names, said, places, within, printed] = row;
  return {
    kind: thingKinds[kind] ?? 'document',
    id,
    name,
    path,
    facts,
    names,
    said,
    places: places.map(([label, at]) => ({ label, path: at })),
    within,
    printed,
  };
}
