import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../src/model/diagnostics.ts';
import type { ManifestEntry } from '../../src/model/manifest.ts';
import { personalKinds } from '../../src/lexicon/personal-data.ts';
import { takeIn, type SourceBytes } from '../../src/core/read/intake/intake.ts';
import type { TakenText } from '../../src/core/read/intake/taken-text.ts';
import { identityNumbersIn } from '../../src/core/read/personal/hidden-numbers.ts';
import {
  knownData,
  withholdData,
  withholdWords,
  type KnownData,
  type WithheldText,
} from '../../src/core/read/personal/withhold.ts';
import { MANIFEST, sourcePath, type Source } from '../../src/core/read/source.ts';
import { sourceEnding } from '../../src/model/source-file.ts';
import { refusal, type Inputs } from './read-input.ts';

/** What a source file prints of persons. */
export interface PrintsOfPersons {
  entry: ManifestEntry | undefined;
  /** Personal data of its text and of what was left out of it. */
  known: KnownData;
  /** Personal data that stand in the file, but neither in its text nor in what was left out of it. */
  unseen: KnownData;
}

/** A source file with the text taken out of it, before anything is withheld. */
export interface TakenSource extends PrintsOfPersons {
  file: string;
  sha256: string;
  taken: TakenText;
  diagnostics: readonly Diagnostic[];
}

/** Takes the text out of a source file. */
export async function takeSource(source: SourceBytes, entry: ManifestEntry | undefined): Promise<TakenSource> {
  const { file, bytes } = source;
  const { value: taken, diagnostics } = await takeIn(source);
  const known = knownData(taken);
  const unseen = identityNumbersIn(source).filter((words) => !known.has(words));
  const kinds = new Map(unseen.map((words) => [words, 'identity' as const]));
  return { file, sha256: hashOf(bytes), entry, taken, known, unseen: kinds, diagnostics };
}

/** What sources print of persons: `withheld` of those that withhold it, less what another publishes by decision. */
export function personalDataOf(sources: readonly PrintsOfPersons[]): { withheld: KnownData; hidden: KnownData } {
  const of = (some: readonly PrintsOfPersons[]) => new Map(some.flatMap(({ known, unseen }) => [...known, ...unseen]));
  const withheld = of(sources.filter(({ entry }) => entry?.personalData !== 'publish'));
  const open = of(sources.filter(({ entry }) => entry?.personalData === 'publish'));
  return { withheld, hidden: new Map([...withheld].filter(([words]) => !open.has(words))) };
}

/**
 * Makes a source of what was taken out of a file, its personal data withheld where the manifest does not publish them;
 * null, with a diagnostic, where it was refused or is not the file that the manifest lists.
 */
export function admitSource(found: TakenSource, known: KnownData, { diagnostics, texts }: Inputs): Source | null {
  const { file, sha256, entry } = found;
  const path = sourcePath({ file });
  const isOpen = entry?.personalData === 'publish';
  const { value, withheld, beside } = isOpen
    ? { value: found.taken, withheld: [], beside: 0 }
    : countUnseen(withholdData(found.taken, known), found);
  texts.set(path, value.text);
  diagnostics.push(...found.diagnostics.map((one) => (isOpen ? one : withholdWords(one, known))));
  if (found.diagnostics.some(({ severity }) => severity === 'error')) return null;
  if (entry && entry.sha256 !== sha256) {
    diagnostics.push(refusal('source/changed', path, { found: sha256, manifest: MANIFEST }));
    return null;
  }
  const { text: raw, encoding, layout } = value;
  const { documents, titles, kinds, facts, gazette, url, addedOn, revisedOn, reviewed } = entry ?? {};
  const source: Source = {
    file,
    raw,
    sha256,
    encoding,
    layout,
    withheld,
    withheldBeside: beside,
    ...(isDerived(file, encoding) || withheld.length + beside > 0 ? { textSha256: hashOf(raw) } : {}),
    ...(documents ? { documents } : {}),
    ...(titles ? { titles } : {}),
    ...(kinds ? { kinds } : {}),
    ...(facts ? { facts } : {}),
    ...(gazette === undefined ? {} : { gazette }),
    keeping: {
      ...(url && { url }),
      ...(addedOn && { addedOn }),
      ...(revisedOn && { revisedOn }),
      ...(reviewed && { reviewed }),
    },
  };
  diagnostics.push(...tellWithheld(source), ...(isOpen ? tellPublished(found) : []));
  return source;
}

/** Adds what stands in the file alone to what stands beside its text. */
function countUnseen(text: WithheldText, { unseen }: TakenSource): WithheldText {
  return { ...text, beside: text.beside + unseen.size };
}

/** Whether the text of a file is not its bytes. */
function isDerived(file: string, encoding: string | null): boolean {
  return !['txt', 'md'].includes(sourceEnding(file) ?? '') || encoding !== 'utf-8';
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A warning for each kind of personal data, at the first place; and for what stands beside the text. */
function tellWithheld(source: Source): Diagnostic[] {
  const { withheld = [], withheldBeside = 0 } = source;
  const tell = (count: number, kind: keyof typeof personalKinds, span: Diagnostic['span']): Diagnostic => ({
    code: 'source/personal-data',
    severity: 'warning',
    file: sourcePath(source),
    span,
    values: { count: String(count), kind: nameOf(kind), manifest: MANIFEST },
  });
  const groups = [...Map.groupBy(withheld, ({ kind }) => kind)];
  const told = groups.map(([kind, found]) => tell(found.length, kind, found[0] ?? null));
  if (withheldBeside === 0) return told;
  const values = { count: String(withheldBeside), manifest: MANIFEST };
  const beside: Diagnostic = {
    code: 'source/personal-beside',
    severity: 'warning',
    file: sourcePath(source),
    span: null,
    values,
  };
  return [...told, beside];
}

function tellPublished({ file, known }: TakenSource): Diagnostic[] {
  const values = { count: String(known.size), manifest: MANIFEST };
  const told = { code: 'source/personal-published', severity: 'hint', file: sourcePath({ file }), span: null } as const;
  return known.size === 0 ? [] : [{ ...told, values }];
}

function nameOf(kind: keyof typeof personalKinds) {
  const { zh, en } = personalKinds[kind];
  return { zh, en };
}
