import { idSchema, type PolicyDocument } from '../../model/document.ts';
import type { Gazette } from '../../model/gazette.ts';
import type { Provision } from '../../model/provision.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { MANIFEST, sourcePath } from './source.ts';

/** The rows in which duplicates are looked for. */
interface Published {
  documents: readonly PolicyDocument[];
  gazettes: readonly Gazette[];
}

/**
 * An error for each id that cannot stand in a URL or is used twice, and for each 发文字号 of two documents that no one
 * notice encloses.
 * @param provisionsOf the provisions of a document, which are asked for where its number is another's
 */
export function findDuplicates(
  { documents, gazettes }: Published,
  provisionsOf: (document: string) => readonly Provision[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const ids = new Set<string>();
  for (const { id, source } of [...documents, ...gazettes]) {
    const at = { severity: 'error' as const, file: sourcePath(source), span: null };
    if (!idSchema.safeParse(id).success) diagnostics.push({ ...at, code: 'source/bad-id', values: { id } });
    if (ids.has(id)) diagnostics.push({ ...at, code: 'document/duplicate-id', values: { id, manifest: MANIFEST } });
    ids.add(id);
  }
  const numbers = new Map<string, PolicyDocument>();
  for (const document of documents) {
    const { id, number, source } = document;
    if (number === null) continue;
    const other = numbers.get(number);
    if (other === undefined) numbers.set(number, document);
    else if (!shareNotice(document, other)) {
      const inText = (raw: Provision['raw']) => raw.start >= source.start && raw.end <= source.end;
      const place = provisionsOf(id).find(({ kind, raw }) => kind === 'number' && inText(raw));
      const at = { severity: 'error' as const, file: sourcePath(source), span: place?.raw ?? null };
      diagnostics.push({ ...at, code: 'document/duplicate-number', values: { number, other: other.id } });
    }
  }
  return diagnostics;
}

function shareNotice(a: PolicyDocument, b: PolicyDocument): boolean {
  return a.source.file === b.source.file && a.noticeTitle !== null && a.noticeTitle === b.noticeTitle;
}
