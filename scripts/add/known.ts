import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { idOfFile } from '../../src/core/read/file-id.ts';
import { sourcePath } from '../../src/core/read/source.ts';
import { foldTitle } from '../../src/lexicon/fold.ts';
import { documentSchema } from '../../src/model/document.ts';
import type { ManifestEntry } from '../../src/model/manifest.ts';
import type { ContentList } from '../content/list-content.ts';
import type { ReadDocument } from './read-text.ts';

/** What tells documents apart. */
type Told = Pick<ReadDocument, 'title' | 'number' | 'jurisdiction' | 'issuedOn'>;

/** What a portal holds, so that no text is taken in twice. */
export interface Known {
  readonly ids: Set<string>;
  /** Names of its source files in lower case: some systems tell no others apart. */
  readonly files: Set<string>;
  /** The id of its first document, by the SHA-256 of a file. */
  readonly bySha: Map<string, string>;
  readonly byText: Map<string, string>;
  readonly byNumber: Map<string, string>;
  readonly byTitle: Map<string, string>;
  /** The source file of a document, by its id. */
  readonly fileOf: Map<string, string>;
  /** Files that no entry lists, by their SHA-256: those of a run that was interrupted among them. */
  readonly unlisted: Map<string, string>;
}

const rowsSchema = z.array(
  documentSchema.pick({ id: true, title: true, number: true, jurisdiction: true, issuedOn: true }).loose(),
);

/**
 * Learns what a portal holds.
 * @returns with it the listed files of which nothing is published yet: they were taken in since
 */
export async function learnKnown(
  folder: string,
  { files }: ContentList,
): Promise<{ known: Known; unread: ManifestEntry[] }> {
  const known: Known = {
    ...{ ids: new Set(), files: new Set(), bySha: new Map(), byText: new Map() },
    ...{ byNumber: new Map(), byTitle: new Map(), fileOf: new Map(), unlisted: new Map() },
  };
  const rows = new Map((await publishedRows(folder)).map((row) => [row.id, row]));
  const unread: ManifestEntry[] = [];
  for (const { file, entry } of files) {
    known.files.add(file.toLowerCase());
    if (entry === undefined) {
      known.ids.add(idOfFile(file));
      known.unlisted.set(await hashOf(join(folder, sourcePath({ file }))), file);
      continue;
    }
    const [first = file] = entry.documents;
    known.bySha.set(entry.sha256, first);
    if (entry.gazette !== undefined) known.ids.add(entry.gazette);
    for (const id of entry.documents) {
      known.ids.add(id);
      known.fileOf.set(id, file);
      const row = rows.get(id);
      if (row !== undefined) remember(known, id, row);
    }
    if (!entry.documents.every((id) => rows.has(id))) unread.push(entry);
  }
  return { known, unread };
}

/** Keeps what tells a document from others. */
export function remember(known: Known, id: string, document: Told): void {
  if (document.number !== null) known.byNumber.set(document.number, known.byNumber.get(document.number) ?? id);
  const title = titleKey(document);
  known.byTitle.set(title, known.byTitle.get(title) ?? id);
}

/** Titles alone are not enough: every province has a 政府工作报告 each year. */
export function titleKey({ title, jurisdiction, issuedOn }: Told): string {
  return JSON.stringify([foldTitle(title), jurisdiction, issuedOn]);
}

async function publishedRows(folder: string): Promise<z.infer<typeof rowsSchema>> {
  const text = await readFile(join(folder, 'data/documents.json'), 'utf8').catch(() => '[]');
  return rowsSchema.parse(JSON.parse(text));
}

async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
