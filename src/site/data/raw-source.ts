import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceRecord } from '../../model/source-record.ts';
import { publishedName } from '../../model/source-file.ts';
import { sources } from '../portal/data.ts';
import { portalFolder } from '../portal/folder.ts';
import { derived, derivedOf } from '../portal/store/derived.ts';
import { rowsOf } from '../portal/store/store.ts';

/** A file that is published as a source, or as the text of one. */
export interface PublishedFile {
  /** Its name on the site, below `sources/`. */
  readonly name: string;
  readonly source: SourceRecord;
  /** Whether it is the text that was taken out of the source, and not the source itself. */
  readonly isText: boolean;
}

/** Every source in the order of names, its text behind it where that is another file. */
export const publishedFiles = derived((): readonly PublishedFile[] =>
  sources
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((source) => [
      ...(source.sha256 === null ? [] : [{ name: publishedName(source.file), source, isText: false }]),
      ...(source.text === source.file ? [] : [{ name: source.text, source, isText: true }]),
    ]),
);

/** What is published of a source file; throws where the data sets do not belong together. */
export function sourceRecord(file: string): SourceRecord {
  const [found] = rowsOf('sources', file);
  if (!found) throw new Error(`no such source: ${file}`);
  return found;
}

/** Where a published file is kept. */
export function pathOf({ name, source, isText }: PublishedFile): string {
  return join(portalFolder, isText ? join('texts', name) : join('sources', source.file));
}

/** The bytes of a file as it is published. */
export function readPublished(file: PublishedFile): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(pathOf(file)));
}

/** The text of a source, its byte order mark kept, so that raw spans count as published. */
export const readSourceText = derivedOf((file): string => {
  const { text } = sourceRecord(file);
  const name = join(portalFolder, text === file ? 'sources' : 'texts', text);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(name));
});
