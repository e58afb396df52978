import type { Correction, ReviewedCorrection } from '../model/correction.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Gazette } from '../model/gazette.ts';
import { provisionWords, type Provision } from '../model/provision.ts';
import type { Diagnostic } from './diagnostics.ts';
import { misplacedCorrections, unexplained, type Source } from './document.ts';
import { writeLedger } from './ledger.ts';
import { repair } from './repair/repair.ts';
import type { Part } from './segment/segment.ts';
import { settle } from './structure/settle.ts';
import { structureGazette } from './structure/structure.ts';
import { sameTitle } from './structure/title.ts';
import { cleanText } from './text/revision.ts';

/** A gazette issue with all that is published of it. */
export interface BuiltGazette {
  gazette: Gazette;
  provisions: Provision[];
  corrections: Correction[];
}

/**
 * Reads the pages of a gazette issue that belong to none of its documents, and tells each document on
 * which page of the issue it begins.
 */
export function buildGazette(
  source: Source,
  parts: readonly Part[],
  id: string,
  documents: readonly PolicyDocument[],
  corrections: readonly ReviewedCorrection[],
): { value: BuiltGazette; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const provisions: Provision[] = [];
  const ledger: Correction[] = [];
  const entries: Gazette['entries'] = [];
  for (const part of parts) {
    // A correction belongs to the part in which its words stand.
    const here = corrections.filter(({ before }) => source.raw.slice(part.start, part.end).includes(before));
    const repaired = repair(source.raw, part, here);
    const text = cleanText(repaired.revision);
    const structure = structureGazette(text, part.kind === 'front' ? text.length : 0);
    const settled = settle(id, repaired.revision, structure.drafts, []);
    diagnostics.push(...misplacedCorrections(id, here, repaired), ...unexplained(source, part, settled));
    provisions.push(...settled.provisions);
    ledger.push(...writeLedger(id, source.raw, settled.revision, settled.provisions, repaired.corrections));
    for (const { eid: _, ...entry } of structure.entries) {
      const document = documents.find(({ title, noticeTitle, number }) => (number !== null && number === entry.number) || sameTitle(noticeTitle ?? title, entry.title));
      entries.push({ ...entry, document: document?.id ?? null });
    }
  }
  const gazette = describeIssue(source, parts, id, provisions, entries);
  for (const document of documents) {
    const page = entries.find((entry) => entry.document === document.id)?.page;
    if (page != null && gazette.issue !== null) document.gazette = { id, issue: gazette.issue, page };
  }
  return { value: { gazette, provisions, corrections: ledger }, diagnostics };
}

function describeIssue(source: Source, parts: readonly Part[], id: string, provisions: readonly Provision[], entries: Gazette['entries']): Gazette {
  const lines = provisions.filter(({ kind }) => kind === 'masthead' || kind === 'imprint').map(provisionWords);
  const find = (pattern: RegExp) => lines.map((line) => pattern.exec(line)?.[1]).find((match) => match !== undefined) ?? null;
  const whole = (text: string | null) => (text === null ? null : Number(text));
  const year = whole(find(/^(\d{4})(?:年|$)/u));
  const day = lines.map((line) => /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日出版/u.exec(line)).find((match) => match !== null);
  const [, printedYear, month, date] = day ?? [];
  const publishedYear = printedYear ?? year;
  return {
    id,
    title: lines.find((line) => line.endsWith('公报')) ?? lines[0] ?? '',
    year,
    issue: whole(find(/第(\d+)期/u)),
    totalIssue: whole(find(/总第(\d+)期/u)),
    publishedOn: day && publishedYear != null ? `${String(publishedYear)}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}` : null,
    publisher: find(/^主管主办单位：(.+)$/u) ?? find(/^主办单位：(.+)$/u),
    serial: find(/刊号：(.+)$/u),
    entries,
    source: { file: source.file, sha256: source.sha256, start: 0, end: source.raw.length },
    parts: parts.map(({ start, end }) => ({ start, end })),
  };
}
