import type { Body } from '../../model/body.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { namesIn } from '../read/text/names-in.ts';

/** A body named in a text. */
interface BodyMention extends Span {
  body: string;
}

/** The registry of bodies, indexed by name. */
export interface BodyIndex {
  /**
   * The body that a document means by a name.
   * @param name as printed, without 等
   * @param place where the document speaks: 市环保局 is a different body in each city; with null no name is known
   * @returns its id, or null for a name that is not listed, which is never guessed
   */
  resolve: (name: string, place: string | null) => string | null;
  /** Bodies named in running text, the longest name first; those that are meant in one place. */
  find: (text: string, place: string | null) => BodyMention[];
}

/** What knows bodies by their names. */
export type BodyResolver = Pick<BodyIndex, 'resolve'>;

/** Knows other bodies too; of two of one name in one place, these. */
export function knowingToo(known: BodyResolver, more: readonly Body[]): BodyResolver {
  const others = indexBodies(more);
  return { resolve: (name, place) => others.resolve(name, place) ?? known.resolve(name, place) };
}

/** Where a document speaks, as far as names of bodies go: in its jurisdiction; where that went unread, for itself alone. */
export function placeOfSpeech({ id, jurisdiction }: Pick<PolicyDocument, 'id' | 'jurisdiction'>): string {
  return jurisdiction ?? id;
}

/** What a relative name (市政府, 省政府) may not stand behind: 设区市政府 and 各市政府 are other bodies. */
const NOT_BEHIND = /[设区县各级两全跨本个]$/u;
/** What a name may not stand before: 市政府工作报告 is a document. */
const NOT_BEFORE = /^(?:工作报告|规章|网站)/u;

/** Indexes the registry by what each name means in the documents of a jurisdiction. */
export function indexBodies(bodies: readonly Body[]): BodyIndex {
  const meanings = new Map<string, Map<string, string>>();
  for (const body of bodies) {
    for (const place of placesOfUse(body)) {
      const names = meanings.get(place) ?? new Map<string, string>();
      for (const name of [body.name, ...body.aliases.map((alias) => alias.name)]) names.set(name, body.id);
      meanings.set(place, names);
    }
  }
  const longestFirst = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length);
  const finders = new Map([...meanings].map(([place, names]) => [place, namesIn(longestFirst(names.keys()))]));
  return {
    resolve: (name, place) => meanings.get(place ?? '')?.get(name) ?? null,
    find: (text, place) => {
      const [names, find] = [meanings.get(place ?? ''), finders.get(place ?? '')];
      return names === undefined || find === undefined ? [] : findBodies(text, find(text), names);
    },
  };
}

/** The jurisdictions in whose texts its names mean a body. */
export function placesOfUse({ usedIn, jurisdiction }: Pick<Body, 'usedIn' | 'jurisdiction'>): readonly string[] {
  if (usedIn.length > 0) return usedIn;
  return jurisdiction === null ? [] : [jurisdiction];
}

/** @param names those that stand in the text, the longest first */
function findBodies(text: string, names: readonly string[], meanings: ReadonlyMap<string, string>): BodyMention[] {
  const mentions: BodyMention[] = [];
  const taken = (span: Span) => mentions.some((other) => other.start < span.end && span.start < other.end);
  for (const name of names) {
    const body = meanings.get(name) ?? '';
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const apart = !NOT_BEHIND.test(text.slice(0, start)) || !/^[省市县区]/u.test(name);
      if (apart && !NOT_BEFORE.test(text.slice(end)) && !taken({ start, end })) mentions.push({ body, start, end });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
