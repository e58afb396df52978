import type { Correction, ReviewedCorrection } from '../../model/correction.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Gazette } from '../../model/gazette.ts';
import { oneBy } from '../../model/lists-by.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { formatControls, misplacedCorrections, missingEntries, unexplained } from './diagnostics.ts';
import { noLayout } from './intake/layout.ts';
import { writeLedger } from './ledger.ts';
import { findCorrections, type PlacedCorrection } from './repair/corrections.ts';
import { repair } from './repair/repair.ts';
import type { Part } from './segment/segment.ts';
import { describePlace, type Source } from './source.ts';
import type { EntryDraft } from './structure/gazette.ts';
import { separate } from './structure/separate.ts';
import { structureIssue } from './structure/structure.ts';
import { sameTitle } from './structure/title.ts';
import { readDate } from './text/date.ts';
import { cleanText } from './text/revision.ts';

/** A gazette issue with all that is published of it. */
export interface ReadGazette {
  gazette: Gazette;
  /** The documents that it holds, each now with its page. */
  documents: PolicyDocument[];
  provisions: Provision[];
  corrections: Correction[];
}

/**
 * Reads the pages of a gazette issue that belong to none of its documents, and finds on which page of
 * the issue each document begins.
 */
export function readGazette(
  source: Source,
  parts: readonly Part[],
  id: string,
  documents: readonly PolicyDocument[],
  corrections: readonly ReviewedCorrection[],
): { value: ReadGazette; diagnostics: Diagnostic[] } {
  const { placed, misplaced } = findCorrections(source.raw, parts, corrections);
  const pages = parts.map((part) => readPages(source, part, id, placed));
  const provisions = pages.flatMap((page) => page.provisions);
  const entries = pages.flatMap((page) => page.entries).map((entry) => linkEntry(entry, documents));
  const gazette = describeIssue(source, parts, id, provisions, entries);
  const entryOf = oneBy(gazette.entries, (entry) => entry.document ?? '');
  const value = {
    gazette,
    documents: documents.map((document) => ({ ...document, gazette: pageOf(gazette, entryOf(document.id)) })),
    provisions,
    corrections: pages.flatMap((page) => page.ledger),
  };
  return {
    value,
    diagnostics: [
      ...misplacedCorrections(id, misplaced),
      ...pages.flatMap((page) => page.diagnostics),
      ...missingEntries(source, entries),
    ],
  };
}

function readPages(source: Source, part: Part, id: string, corrections: readonly PlacedCorrection[]) {
  const here = corrections.filter(({ span }) => span.start >= part.start && span.end <= part.end);
  const revision = repair(source.raw, part, here, noLayout, source.withheld);
  const { drafts, entries } = structureIssue(cleanText(revision), part.kind === 'front' ? 'front' : 'imprint');
  const separated = separate(id, revision, drafts, []);
  const { provisions } = separated;
  const ledger = writeLedger(id, source.raw, separated.revision, provisions, here);
  return {
    provisions,
    entries,
    ledger,
    diagnostics: [...unexplained(source, separated), ...formatControls(source, separated)],
  };
}

function linkEntry(entry: EntryDraft, documents: readonly PolicyDocument[]): Gazette['entries'][number] {
  const { group, title, number, page } = entry;
  const document = documents.find(
    (candidate) =>
      (number !== null && candidate.number === number) || sameTitle(candidate.noticeTitle ?? candidate.title, title),
  );
  return { group, title, number, page, document: document?.id ?? null };
}

function pageOf({ id, issue }: Gazette, entry: Gazette['entries'][number] | undefined): PolicyDocument['gazette'] {
  const page = entry?.page ?? null;
  return page === null || issue === null ? null : { id, issue, page };
}

function describeIssue(
  source: Source,
  parts: readonly Part[],
  id: string,
  provisions: readonly Provision[],
  entries: Gazette['entries'],
): Gazette {
  const lines = provisions.filter(({ kind }) => kind === 'masthead' || kind === 'imprint').map(provisionWords);
  const find = (pattern: RegExp) =>
    lines.map((line) => pattern.exec(line)?.[1]).find((match) => match !== undefined) ?? null;
  const whole = (text: string | null) => (text === null ? null : Number(text));
  const year = whole(find(/^(\d{4})(?:年|$)/u));
  const day = lines
    .map((line) => /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日出版/u.exec(line))
    .find((match) => match !== null);
  const [, printedYear, month = '', date = ''] = day ?? [];
  return {
    id,
    title: lines.find((line) => line.endsWith('公报')) ?? lines[0] ?? '',
    year,
    issue: whole(find(/第(\d+)期/u)),
    totalIssue: whole(find(/总第(\d+)期/u)),
    publishedOn: readDate(`${printedYear ?? String(year)}年${month}月${date}日`),
    publisher: find(/^主管主办单位：(.+)$/u) ?? find(/^主办单位：(.+)$/u),
    serial: find(/刊号：(.+)$/u),
    entries,
    source: describePlace(source, { start: 0, end: source.raw.length }),
    parts: parts.map(({ start, end }) => ({ start, end })),
  };
}
