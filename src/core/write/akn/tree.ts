import { levelOf, provisionKinds } from '../../../lexicon/provision-kinds.ts';
import type { Provision } from '../../../model/provision.ts';

/** A provision with those that hang from it, in the order of the text. */
export interface Node {
  readonly provision: Provision;
  readonly children: readonly Node[];
}

/** The provisions of a document as trees; one whose parent is not there is a root. */
export function growTrees(provisions: readonly Provision[]): Node[] {
  const known = new Set(provisions.map(({ eid }) => eid));
  const byParent = Map.groupBy(provisions, ({ parent }) => (parent !== null && known.has(parent) ? parent : null));
  const grow = (parent: string | null): Node[] =>
    (byParent.get(parent) ?? []).map((provision) => ({ provision, children: grow(provision.eid) }));
  return grow(null);
}

/** The hierarchical element for a provision; null for the general one. */
export function hierarchyName({ kind, number }: Provision): string | null {
  return levelOf(kind, number).akn ?? null;
}

/** Whether a provision is a level of the hierarchy rather than a block in one. */
export function isLevel({ provision: { kind }, children }: Node): boolean {
  if (kind === 'table' || kind === 'attachment') return false;
  return provisionKinds[kind].akn !== undefined || kind === 'box' || children.length > 0;
}

/** The parts of a document in the sense of Akoma Ntoso. */
export interface Parts {
  /** Masthead, title, number, addressee, and the whole covering notice. */
  readonly preface: readonly Node[];
  /** Paragraphs before the first level. */
  readonly preamble: readonly Node[];
  readonly body: readonly Node[];
  /**
   * Signature, date, list of annexes, copy line and imprint. A copy line behind the annexes is the document's, not that
   * of the last annex, and the schema has the conclusions before the attachments: there alone the order is not the text's.
   */
  readonly conclusions: readonly Node[];
  readonly attachments: readonly Node[];
}

/** Divides the roots of a document; a text without levels is all body. */
export function divide(roots: readonly Node[]): Parts {
  const text = roots.filter(({ provision }) => provision.kind !== 'attachment');
  const end =
    1 + text.findLastIndex((node) => provisionKinds[node.provision.kind].frame !== 'closing' || isLevel(node));
  const level = text.findIndex((node) => isLevel(node) || node.provision.kind === 'table');
  const start = level === -1 ? end : level;
  const front = 1 + text.slice(0, start).findLastIndex(isFront);
  return {
    preface: text.slice(0, front),
    preamble: level === -1 ? [] : text.slice(front, level),
    body: text.slice(level === -1 ? front : level, end),
    conclusions: text.slice(end),
    attachments: roots.filter(({ provision }) => provision.kind === 'attachment'),
  };
}

function isFront({ provision: { kind, eid } }: Node): boolean {
  return provisionKinds[kind].frame === 'opening' || eid.startsWith('notice__');
}
