import { bodyKindOf } from '../../lexicon/body-kinds.ts';
import type { Body, BodyKind } from '../../model/body.ts';
import type { Level, PolicyDocument } from '../../model/document.ts';
import { placeOfSpeech, type BodyResolver } from './bodies.ts';
import type { NamedBody } from '../read/responsibility/body-list.ts';

/** The names that the notes and cells of one document give work to. */
export interface NamedIn {
  document: Pick<PolicyDocument, 'id' | 'jurisdiction' | 'level'>;
  named: readonly Pick<NamedBody, 'name'>[];
}

const NATION = '中华人民共和国';
const NATIONAL = /^(?:国家|国务院|中国|中央|中共中央|全国|最高人民)/u;
/** `省财政厅`, `安徽省水利厅`, `自治区水利厅`, `区水务局`, `镇江市某局`: what a name says of whose it is. */
const RANK = /^(\p{Script=Han}{2,7}?)??(自治区|省|市|区|县|旗)(?!场|级|域|划|长)/u;
/** Offices of the state in a place, which belong to none of its governments: 某地海关, 人行某地中心支行. */
const OF_THE_STATE = /海关$|^(?:中国)?人民银行.|^人行|(?:银保监|证监|海事)局$/u;
/** Kinds that are no organ of state or party, or many of them at once. */
const UNRANKED: ReadonlySet<BodyKind> = new Set(['company', 'media', 'society', 'collective']);

/**
 * The bodies that documents name and no registry knows. Each is known by its name alone and within one jurisdiction, so
 * its id, which is made of both, does not depend on what else the portal holds.
 * @returns in the order of the texts
 */
export function deriveBodies(documents: readonly NamedIn[], registered: BodyResolver): Body[] {
  const derived = new Map<string, Body>();
  for (const { document, named } of documents) {
    const place = placeOfSpeech(document);
    for (const { name } of named) {
      if (registered.resolve(name, place) !== null) continue;
      const id = derivedId(place, name);
      const body = derived.get(id) ?? describe(id, name, document);
      const users = body.aliases[0]?.documents ?? [];
      // The names of a document follow each other, so it can only be the last that used a body.
      if (users.at(-1) !== document.id) users.push(document.id);
      derived.set(id, body);
    }
  }
  return [...derived.values()];
}

/** Joins what texts that were read one after the other give, into what they give together. */
export function joinDerived(derived: readonly Body[]): Body[] {
  const joined = new Map<string, Body>();
  for (const body of derived) {
    const { aliases, ...known } = joined.get(body.id) ?? { ...body, aliases: [] };
    const documents = [...aliases, ...body.aliases].flatMap((alias) => alias.documents);
    joined.set(body.id, { ...known, aliases: [{ name: body.name, documents }] });
  }
  return [...joined.values()];
}

function describe(id: string, name: string, document: NamedIn['document']): Body {
  const kind = bodyKindOf(name);
  const level = UNRANKED.has(kind) ? null : levelOf(name, document);
  const place = placeOfSpeech(document);
  const jurisdiction = jurisdictionOf(level, document);
  return {
    id,
    name,
    jurisdiction,
    level,
    kind,
    parent: null,
    aliases: [{ name, documents: [] }],
    usedIn: jurisdiction === place ? [] : [place],
    reason: '依文件中的称呼识别，未经核对。',
    successors: [],
    origin: 'derived',
  };
}

/** The level that a name tells in the documents of a jurisdiction; null where it tells none for certain. */
function levelOf(name: string, { jurisdiction, level }: NamedIn['document']): Level | null {
  if (NATIONAL.test(name)) return 'national';
  if (level === 'national' || jurisdiction === null) return level;
  if (OF_THE_STATE.test(name)) return null;
  if (name.startsWith(jurisdiction)) return level;
  const [, own, rank = ''] = RANK.exec(name) ?? [];
  if (rank === '') return level;
  if (rank === '省' || rank === '自治区') return 'province';
  // 镇江市某局 in a text of 句容市: whose it is would take a gazetteer.
  if (own !== undefined) return null;
  if (jurisdiction.endsWith(rank)) return level;
  if (rank === '市') return null;
  return 'county';
}

function jurisdictionOf(level: Level | null, { jurisdiction, level: own }: NamedIn['document']) {
  if (level === 'national') return NATION;
  // A district's offices stand with those of its city, and so do firms and groups.
  return level === 'province' && own !== 'province' ? null : jurisdiction;
}

/** `d-1h4x9…`: a digest of the place and the name. */
function derivedId(place: string, name: string): string {
  return `d-${digest(`${place} ${name}`)}`;
}

const PRIME = 0x100000001b3n;
const BASIS = 0xcbf29ce484222325n;

/** FNV-1a of 64 bits, in base 36: short, and the same on every machine. */
function digest(text: string): string {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(36);
}
