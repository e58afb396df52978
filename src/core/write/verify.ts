import { correctionSchema, type Correction } from '../../model/correction.ts';
import { documentSchema } from '../../model/document.ts';
import { gazetteSchema } from '../../model/gazette.ts';
import { provisionWords } from '../../model/provision.ts';
import { listsBy, rowsByDocument } from '../../model/lists-by.ts';
import type { Span } from '../../model/span.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { readFile } from './markdown/file.ts';
import type { Files } from './publish.ts';
import { reconstructParts } from './reconstruct.ts';
import { sourcePath, type Source } from '../read/source.ts';

/** A part of a source file, put together again. */
interface RebuiltPart extends Span {
  file: string;
  raw: string;
}

const LEDGER = 'data/corrections.json';

/**
 * Proves that nothing is lost: rebuilds each source from the published Markdown and the ledger alone, and
 * then sees that the Markdown is the very one that the sources give. Front matter and markup bear no character
 * of a source, so only the second test sees them; the first would still hold if the parser were wrong.
 * @param expected what the sources give: `publishFiles(buildPortal(sources, …).value)`
 * @returns no diagnostics when every character of every file is accounted for
 */
export function verifyFiles(files: Files, sources: readonly Source[], expected: Files): Diagnostic[] {
  const parts: RebuiltPart[] = [];
  const diagnostics: Diagnostic[] = [];
  const ledger = rowsByDocument(readLedger(files));
  for (const [path, text] of files) {
    if (!isMarkdown(path)) continue;
    try {
      parts.push(...rebuildParts(path, text, ledger));
    } catch (error) {
      diagnostics.push(report('published/unreadable', path, error instanceof Error ? error.message : String(error)));
    }
  }
  if (diagnostics.length > 0) return diagnostics;
  const partsOf = listsBy(parts, ({ file }) => [file]);
  diagnostics.push(...sources.flatMap((source) => compareSource(source, partsOf(source.file))));
  if (diagnostics.length > 0) return diagnostics;
  return compareFiles(files, expected);
}

function readLedger(files: Files): Correction[] {
  const rows: unknown = JSON.parse(files.get(LEDGER) ?? '[]');
  return correctionSchema.array().parse(rows);
}

function rebuildParts(path: string, text: string, ledger: (id: string) => readonly Correction[]): RebuiltPart[] {
  const { data, provisions } = readFile(text);
  const { id, source, parts } = path.startsWith('gazettes/') ? gazetteSchema.parse(data) : readDocument(data);
  const words = provisions.map(provisionWords).join('');
  const rebuilt = reconstructParts(words, ledger(id), parts);
  return parts.map(({ start, end }, index) => ({ file: source.file, start, end, raw: rebuilt[index] ?? '' }));
}

function readDocument(data: unknown) {
  const { id, source } = documentSchema.parse(data);
  return { id, source, parts: [source] };
}

function compareSource(source: Source, parts: readonly RebuiltPart[]): Diagnostic[] {
  const { raw } = source;
  const own = parts.toSorted((a, b) => a.start - b.start);
  const rebuilt = own.map((part) => part.raw).join('');
  if (rebuilt === raw) return [];
  let at = 0;
  while (at < raw.length && raw[at] === rebuilt[at]) at++;
  const span = { start: at, end: at };
  return [{ code: 'published/not-rebuilt', severity: 'error', file: sourcePath(source), span, values: {} }];
}

function compareFiles(files: Files, expected: Files): Diagnostic[] {
  const paths = [...new Set([...files.keys(), ...expected.keys()])].filter(isMarkdown);
  return paths
    .filter((path) => files.get(path) !== expected.get(path))
    .map((path) => report('published/otherwise', path, ''));
}

const isMarkdown = (path: string) => path.endsWith('.md');

function report(code: 'published/unreadable' | 'published/otherwise', file: string, problem: string): Diagnostic {
  return { code, severity: 'error', file, span: null, values: { problem } };
}
