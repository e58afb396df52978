import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { z } from 'zod';
import type { Diagnostic, DiagnosticCode } from '../../src/core/diagnostics.ts';
import type { Source } from '../../src/core/build.ts';
import { reviewedCorrectionSchema, type ReviewedCorrection } from '../../src/model/correction.ts';
import { manifestSchema, type ManifestEntry } from '../../src/model/manifest.ts';

const MANIFEST = 'sources/manifest.yaml';
const SOURCE = /\.(?:txt|md)$/;

/** What stands in the content folder for the build to read. */
export interface ContentInput {
  sources: Source[];
  corrections: Map<string, ReviewedCorrection[]>;
  diagnostics: Diagnostic[];
}

/** Reads sources, manifest and reviewed corrections; what is wrong with a file becomes a diagnostic. */
export async function readContent(folder: string): Promise<ContentInput> {
  const diagnostics: Diagnostic[] = [];
  const manifest = await readManifest(folder, diagnostics);
  const present = (await readdir(join(folder, 'sources'))).filter((name) => SOURCE.test(name) && name !== 'README.md').sort();
  const listed = manifest.map(({ file }) => file);
  const files = [...listed.filter((file) => present.includes(file)), ...present.filter((file) => !listed.includes(file))];
  for (const { file } of manifest) if (!present.includes(file)) diagnostics.push(report('source/missing', `sources/${file}`, { manifest: MANIFEST }));
  const sources: Source[] = [];
  for (const file of files) {
    const source = await readSource(folder, file, manifest, diagnostics);
    if (source) sources.push(source);
  }
  return { sources, corrections: await readCorrections(folder, diagnostics), diagnostics };
}

function report(code: DiagnosticCode, file: string, values: Record<string, string> = {}): Diagnostic {
  return { code, severity: 'error', file, span: null, values };
}

async function readManifest(folder: string, diagnostics: Diagnostic[]): Promise<ManifestEntry[]> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '[]');
  const parsed = manifestSchema.safeParse(parseYaml(text));
  if (parsed.success) return parsed.data;
  diagnostics.push(report('manifest/invalid', MANIFEST, { problem: describe(parsed.error) }));
  return [];
}

async function readSource(folder: string, file: string, manifest: readonly ManifestEntry[], diagnostics: Diagnostic[]): Promise<Source | null> {
  const bytes = await readFile(join(folder, 'sources', file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const entry = manifest.find((candidate) => candidate.file === file);
  const stem = file.replace(SOURCE, '');
  if (!entry) {
    const values = { ids: stem, manifest: MANIFEST, entry: `{ file: ${file}, origin: ${file}, sha256: ${sha256}, documents: [${stem}] }` };
    diagnostics.push({ ...report('source/unlisted', `sources/${file}`, values), severity: 'warning' });
  } else if (entry.sha256 !== sha256) {
    diagnostics.push(report('source/changed', `sources/${file}`, { found: sha256, manifest: MANIFEST }));
    return null;
  }
  const raw = decode(bytes);
  if (raw === null) {
    const at = validLength(bytes);
    diagnostics.push({ ...report('source/not-utf8', `sources/${file}`), span: { start: at, end: at } });
    return null;
  }
  return { file, raw, sha256, ...(entry ? { documents: entry.documents } : {}), ...(entry?.gazette === undefined ? {} : { gazette: entry.gazette }) };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Length in UTF-16 code units of the part before the first byte that is not UTF-8. */
function validLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    // A sequence cut in the middle of a character is no fault of the bytes before it.
    if (decoder.decode(bytes.subarray(0, middle), { stream: true }).includes('\uFFFD')) high = middle - 1;
    else low = middle;
    decoder.decode();
  }
  return decoder.decode(bytes.subarray(0, low), { stream: true }).length;
}

async function readCorrections(folder: string, diagnostics: Diagnostic[]): Promise<Map<string, ReviewedCorrection[]>> {
  const corrections = new Map<string, ReviewedCorrection[]>();
  const files = (await readdir(join(folder, 'corrections')).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
  for (const file of files) {
    const entries = parseYaml(await readFile(join(folder, 'corrections', file), 'utf8'));
    const valid: ReviewedCorrection[] = [];
    for (const [index, entry] of (Array.isArray(entries) ? entries : [entries]).entries()) {
      const parsed = reviewedCorrectionSchema.safeParse(entry);
      if (parsed.success) valid.push(parsed.data);
      else diagnostics.push(report('correction/invalid', `corrections/${file}`, { entry: String(index + 1), problem: describe(parsed.error) }));
    }
    corrections.set(file.replace(/\.yaml$/, ''), valid);
  }
  return corrections;
}

/** Parsed YAML, or the parser's complaint as a text, which no schema accepts. */
function parseYaml(text: string): unknown {
  try {
    return load(text) ?? [];
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ');
}
