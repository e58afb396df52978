import { isFrame } from '../../../lexicon/provision-kinds.ts';
import type { Provision } from '../../../model/provision.ts';
import { assignBest } from './assign.ts';
import { likeness, profileOf, type Profile } from './similarity.ts';

/** A provision of either text with its counterpart in the other; null where it has none. */
export interface ProvisionPair {
  readonly a: Provision | null;
  readonly b: Provision | null;
  /** 0 to 1, by the words alone; null for what stands alone. */
  readonly similarity: number | null;
}

/** Two provisions less alike than this are not paired. */
const leastLike = 0.3;
/** What a similar position adds to the weight of a pair: too little to outweigh the words. */
const bonus = { number: 0.04, parent: 0.16, child: 0.16, order: 0.06 } as const;
const headingShare = 0.4;

interface Read {
  readonly provision: Provision;
  readonly heading: Profile;
  readonly words: Profile;
  readonly order: number;
}

/** What the first pairing tells the second: which parents and which children were paired. */
interface Kin {
  readonly partners: ReadonlyMap<string, string>;
  /** `a b` of headings with children that answer each other. */
  readonly parents: ReadonlySet<string>;
}

/**
 * Pairs the provisions of two texts by heading, words, number and order. The pairing with the greatest total weight is
 * taken, so that no early choice rules out a better one. It is made twice: the second time a provision is drawn to
 * one whose parent or children were paired with its own. Each provision is in exactly one pair.
 */
export function alignProvisions(a: readonly Provision[], b: readonly Provision[]): ProvisionPair[] {
  const [left, right] = [read(a), read(b)];
  const similarities = left.map((one) => right.map((other) => (canAnswer(one, other) ? similarityOf(one, other) : 0)));
  const pairUp = (kin: Kin) =>
    assignBest(
      left.map((one, row) => right.map((other, column) => weigh(one, other, similarities[row]?.[column] ?? 0, kin))),
    );
  const first = pairUp({ partners: new Map(), parents: new Set() });
  const columns = pairUp(kinOf(a, b, first));
  const taken = new Set(columns);
  return [
    ...a.map((provision, row): ProvisionPair => {
      const column = columns[row] ?? null;
      return column === null
        ? { a: provision, b: null, similarity: null }
        : { a: provision, b: b[column] ?? null, similarity: similarities[row]?.[column] ?? 0 };
    }),
    ...b.filter((_, column) => !taken.has(column)).map((provision) => ({ a: null, b: provision, similarity: null })),
  ];
}

function kinOf(a: readonly Provision[], b: readonly Provision[], columns: readonly (number | null)[]): Kin {
  const pairs = columns.flatMap((column, row) => {
    const [one, other] = [a[row], column === null ? undefined : b[column]];
    return one && other ? [{ one, other }] : [];
  });
  return {
    partners: new Map(pairs.map(({ one, other }) => [one.eid, other.eid])),
    parents: new Set(pairs.map(({ one, other }) => `${one.parent ?? ''} ${other.parent ?? ''}`)),
  };
}

function read(provisions: readonly Provision[]): Read[] {
  return provisions.map((provision, index) => ({
    provision,
    heading: profileOf(provision.heading ?? ''),
    words: profileOf((provision.heading ?? '') + provision.text),
    order: provisions.length < 2 ? 0 : index / (provisions.length - 1),
  }));
}

function similarityOf(a: Read, b: Read): number {
  const words = likeness(a.words, b.words);
  if (a.heading.size === 0 || b.heading.size === 0) return words;
  return headingShare * likeness(a.heading, b.heading) + (1 - headingShare) * words;
}

/** A frame provision pairs with its own kind, a heading with a heading. */
function canAnswer({ provision: one }: Read, { provision: other }: Read): boolean {
  const framed = isFrame(one.kind) || isFrame(other.kind);
  return framed ? one.kind === other.kind : isHeading(one) === isHeading(other);
}

/** 0 for provisions that cannot be paired. */
function weigh(a: Read, b: Read, similarity: number, { partners, parents }: Kin): number {
  const [one, other] = [a.provision, b.provision];
  if (!canAnswer(a, b)) return 0;
  const framed = isFrame(one.kind);
  const isParentPaired = one.parent === null ? other.parent === null : partners.get(one.parent) === other.parent;
  // A heading may be reworded altogether; what stands below it still shows that it is the same.
  const isSameFamily = isHeading(one) && parents.has(`${one.eid} ${other.eid}`);
  if (!framed && !isSameFamily && similarity < leastLike) return 0;
  return (
    (framed ? 0.5 : 0) +
    similarity +
    (one.number !== null && one.number === other.number ? bonus.number : 0) +
    (isParentPaired ? bonus.parent : 0) +
    (isSameFamily ? bonus.child : 0) +
    bonus.order * (1 - Math.abs(a.order - b.order))
  );
}

/** A provision that only names those below it. */
function isHeading({ heading, text }: Provision): boolean {
  return heading !== null && text === '';
}
