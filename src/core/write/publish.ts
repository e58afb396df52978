import type { Portal } from '../portal/build.ts';
import { rowsByDocument } from '../../model/lists-by.ts';
import { textName, type Source } from '../read/source.ts';
import { writeFile } from './markdown/file.ts';
import { writeMarkdown } from './markdown/write.ts';

/** Folder of texts that are not the source file itself. */
const TEXTS = 'texts';

/** Generated files by their path below the content folder. */
export type Files = ReadonlyMap<string, string>;

/** Writes a portal as files: a Markdown file a document and a gazette issue, a JSON file a data set. */
export function publishFiles(portal: Portal): Files {
  const files = new Map<string, string>();
  const [provisions, tables] = [rowsByDocument(portal.provisions), rowsByDocument(portal.tables)];
  const body = (id: string) => writeMarkdown(provisions(id), tables(id));
  for (const document of portal.documents)
    files.set(`policies/${document.id}.md`, writeFile(document, body(document.id)));
  for (const gazette of portal.gazettes) files.set(`gazettes/${gazette.id}.md`, writeFile(gazette, body(gazette.id)));
  const dataSets: Record<string, readonly object[]> = { ...portal };
  for (const [name, rows] of Object.entries(dataSets)) files.set(`data/${name}.json`, jsonLines(rows));
  return files;
}

/** The texts that were taken out of other forms, or from which personal data are withheld, as they are published. */
export function publishTexts(sources: readonly Source[]): Files {
  const derived = sources.filter((source) => textName(source) !== source.file);
  return new Map(derived.map((source) => [`${TEXTS}/${textName(source)}`, source.raw]));
}

/** A JSON array with one row a line, so that a change shows as the lines it touches. */
function jsonLines(rows: readonly object[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
