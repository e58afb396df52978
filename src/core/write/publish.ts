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
  const dataSets: Record<string, readonly object[]> = { ...portal };
  const files = Object.entries(dataSets).map(([name, rows]) => [dataPath(name), jsonLines(rows)] as const);
  return new Map([...writeTexts(portal), ...files]);
}

/** Writes documents and gazette issues as Markdown files. */
export function writeTexts(rows: Pick<Portal, 'documents' | 'gazettes' | 'provisions' | 'tables'>): Files {
  const files = new Map<string, string>();
  const [provisions, tables] = [rowsByDocument(rows.provisions), rowsByDocument(rows.tables)];
  const body = (id: string) => writeMarkdown(provisions(id), tables(id));
  for (const document of rows.documents)
    files.set(`policies/${document.id}.md`, writeFile(document, body(document.id)));
  for (const gazette of rows.gazettes) files.set(`gazettes/${gazette.id}.md`, writeFile(gazette, body(gazette.id)));
  return files;
}

/** Path of the file of a data set. */
export function dataPath(name: string): string {
  return `data/${name}.json`;
}

/** The texts that were taken out of other forms, or from which personal data are withheld, as they are published. */
export function publishTexts(sources: readonly Source[]): Files {
  const derived = sources.filter((source) => textName(source) !== source.file);
  return new Map(derived.map((source) => [`${TEXTS}/${textName(source)}`, source.raw]));
}

/** What stands around the rows of a data set and between two of them, which may be written one part after the other. */
export const dataFrame = { open: '[\n', between: ',\n', close: '\n]\n', empty: '[]\n' } as const;

/** Rows as lines of a data set: a JSON array with one row a line, so that a change shows as the lines it touches. */
export function rowLines(rows: readonly object[]): string {
  return rows.map((row) => JSON.stringify(row)).join(dataFrame.between);
}

/** A data set as a file. */
export function jsonLines(rows: readonly object[]): string {
  return rows.length === 0 ? dataFrame.empty : dataFrame.open + rowLines(rows) + dataFrame.close;
}
