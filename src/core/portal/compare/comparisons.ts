import { placeKey } from '../../../model/place-key.ts';
import {
  pairName,
  type Alignment,
  type ComparedPair,
  type Comparison,
  type RegisteredComparison,
} from '../../../model/comparison.ts';
import type { Indicator } from '../../../model/indicator.ts';
import { oneBy, rowsByDocument } from '../../../model/lists-by.ts';
import type { Provision } from '../../../model/provision.ts';
import type { Target } from '../../../model/target.ts';
import type { Library } from '../../read/library.ts';
import type { Diagnostic } from '../../../model/diagnostics.ts';
import { alignProvisions, type ProvisionPair } from './align.ts';
import { compareTargets } from './compare-targets.ts';
import { alignDetails } from './details.ts';
import { openGround, type Goals, type Known } from './ground.ts';
import { pairTargets, type TargetGroup, type TargetPair } from './pair-targets.ts';

const REGISTRY = 'registry/comparisons.yaml';

/** What is known of the texts of a portal when they are compared. */
interface Texts {
  readonly library: Pick<Library, 'documents' | 'provisions'>;
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
}

interface Compared {
  pairs: ComparedPair[];
  alignments: Alignment[];
  comparisons: Comparison[];
}

/**
 * Sets texts side by side as the registry says: which provision answers which, and which of two goals is the
 * stricter. An entry about a document that the portal does not have is left out with a warning; a part that its document does
 * not have, and a join of targets that the texts do not set, are errors.
 * @param reviewed whether the targets are the reviewed ones, whose ids the joins name; else a misfit only warns
 */
export function compareTexts(
  texts: Texts,
  registry: readonly RegisteredComparison[],
  reviewed = true,
): { value: Compared; diagnostics: Diagnostic[] } {
  const present = new Set(texts.library.documents.map(({ id }) => id));
  const open = openTexts(texts);
  const absent = ({ a, b }: RegisteredComparison) => [a.document, b.document].filter((id) => !present.has(id));
  const done = registry
    .filter((entry) => absent(entry).length === 0)
    .map((entry) => compareEntry(entry, open, reviewed));
  return {
    value: {
      pairs: done.flatMap(({ value }) => value.pairs),
      alignments: done.flatMap(({ value }) => value.alignments),
      comparisons: done.flatMap(({ value }) => value.comparisons),
    },
    diagnostics: [
      ...registry.flatMap((entry) => absent(entry).map((document) => missingDocument(entry, document))),
      ...done.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

/** The texts of a portal by document and by id, for one comparison after another. */
interface OpenTexts extends Known {
  readonly provisionsOf: (document: string) => readonly Provision[];
  readonly targetsOf: (document: string) => readonly Target[];
}

function openTexts({ library, targets, indicators }: Texts): OpenTexts {
  return {
    provisionsOf: rowsByDocument(library.provisions),
    targetsOf: rowsByDocument(targets),
    documentOf: oneBy(library.documents, ({ id }) => id),
    indicators,
  };
}

function missingDocument(entry: RegisteredComparison, document: string): Diagnostic {
  const values = { pair: pairName(entry), document };
  return { code: 'comparison/no-document', severity: 'warning', file: REGISTRY, span: null, values };
}

function compareEntry(
  entry: RegisteredComparison,
  texts: OpenTexts,
  reviewed: boolean,
): { value: Compared; diagnostics: Diagnostic[] } {
  const pair = pairName(entry);
  const sides = sidesOf(entry, texts.provisionsOf);
  const pairs = entry.manner === 'details' ? alignDetails(sides.a, sides.b) : alignProvisions(sides.a, sides.b);
  const goals = {
    a: targetsAmong(sides.a, texts.targetsOf(entry.a.document)),
    b: targetsAmong(sides.b, texts.targetsOf(entry.b.document)),
  };
  const ground = openGround(texts, { sides, pairs, goals });
  const met = pairTargets(groupTargets(pairs, goals), entry.joins);
  const report = (code: Diagnostic['code'], severity: Diagnostic['severity'], values: Record<string, string>) =>
    ({ code, severity, file: REGISTRY, span: null, values: { pair, ...values } }) satisfies Diagnostic;
  const joined = new Set(met.flatMap(({ join }) => (join === null ? [] : [join])));
  return {
    value: {
      pairs: [publishEntry(entry)],
      alignments: pairs.map(({ a, b, similarity }) => ({
        pair,
        a: a?.eid ?? null,
        b: b?.eid ?? null,
        similarity: similarity === null ? null : Math.round(similarity * 100) / 100,
      })),
      comparisons: inOrder(met, goals).map((one) => ({ pair, ...compareTargets(one, ground) })),
    },
    diagnostics: [
      ...(sides.b.length === 0 ? [report('comparison/no-part', 'error', { part: entry.b.part ?? '' })] : []),
      ...entry.joins
        .filter((join) => !joined.has(join))
        .map(({ a, b }) => report('comparison/no-join', reviewed ? 'error' : 'warning', { a, b })),
    ],
  };
}

function publishEntry(entry: RegisteredComparison): ComparedPair {
  const { a, b, manner, reason } = entry;
  const { document, label, part = null } = b;
  return { pair: pairName(entry), a, b: { document, label, part }, manner, reason };
}

/**
 * The provisions that are compared; a part of a document is not part of the rest.
 * @param provisionsOf those of a document
 */
export function sidesOf(
  { a, b }: Pick<RegisteredComparison, 'a' | 'b'>,
  provisionsOf: (document: string) => readonly Provision[],
): { a: Provision[]; b: Provision[] } {
  const isPart = ({ eid }: Provision) => b.part === undefined || eid === b.part || eid.startsWith(`${b.part}__`);
  return {
    a: provisionsOf(a.document).filter((provision) => a.document !== b.document || !isPart(provision)),
    b: provisionsOf(b.document).filter(isPart),
  };
}

function targetsAmong(provisions: readonly Provision[], targets: readonly Target[]): Target[] {
  const places = new Set(provisions.map(placeKey));
  return targets.filter((target) => places.has(placeKey(target)));
}

/** Goals by the provisions that answer each other; all details of one provision answer it together. */
function groupTargets(pairs: readonly ProvisionPair[], goals: Goals): TargetGroup[] {
  return [...Map.groupBy(pairs, (pair) => pair.a?.eid ?? pair)].map(([, members]) => {
    const [left, right] = [members.flatMap(({ a }) => a?.eid ?? []), members.flatMap(({ b }) => b?.eid ?? [])];
    return {
      a: goals.a.filter(({ provision }) => left.includes(provision)),
      b: goals.b.filter(({ provision }) => right.includes(provision)),
    };
  });
}

function inOrder(met: readonly TargetPair[], goals: Goals): TargetPair[] {
  const place = ({ a, b }: TargetPair) =>
    a === null ? goals.a.length + (b === null ? 0 : goals.b.indexOf(b)) : goals.a.indexOf(a);
  return met.toSorted((one, other) => place(one) - place(other));
}
