import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildPortal, type Portal } from '../src/core/build.ts';
import type { Registries } from '../src/core/commitments/registries.ts';
import { explain, type Diagnostic, type DiagnosticCode, type Locale } from '../src/core/diagnostics.ts';
import { publishFiles, type Files } from '../src/core/publish.ts';
import { verifyFiles } from '../src/core/verify.ts';
import { printDiagnostic, readLocale } from './content/print-diagnostic.ts';
import { readContent, type ContentInput } from './content/read-content.ts';
import { readRegistries } from './content/read-registries.ts';
import { findStale, readGenerated, replaceFiles } from './content/write-content.ts';
import { count, runScript, runStage } from './stage.ts';

const options = {
  /** Folder that holds `sources/` and `corrections/` and takes the generated files. */
  content: { type: 'string', default: 'content' },
  /** Writes nothing and fails when the generated files are not what the sources give. */
  check: { type: 'boolean', default: false },
  /** Shows what the rules alone find, without the reviewed overrides of targets. */
  'no-overrides': { type: 'boolean', default: false },
  /** Goes on although a body is not in the registry or a summary is missing, to try a new text. */
  provisional: { type: 'boolean', default: false },
} as const;

/** What a new text may lack while it is tried. */
const PROVISIONAL: readonly DiagnosticCode[] = ['body/unresolved', 'summary/missing'];

await runScript(async () => {
  const { content: folder, check, provisional, 'no-overrides': rulesAlone } = parseArgs({ options }).values;
  const locale = readLocale(process.env);
  const content = await readContent(folder);
  const curated = await readRegistries(folder, !rulesAlone);
  const input = { ...content, texts: new Map([...content.texts, ...curated.texts]) };
  const { registries } = curated;
  const { value: portal, diagnostics } = buildPortal(input.sources, input.corrections, registries);
  const found = [...input.diagnostics, ...curated.diagnostics, ...diagnostics].map((diagnostic) =>
    provisional && PROVISIONAL.includes(diagnostic.code) ? { ...diagnostic, severity: 'warning' as const } : diagnostic,
  );
  tell([...found, ...findOrphans(input, registries, portal, found)], input, locale);
  await reportStages(input, portal);
  const files = publishFiles(portal);
  if (check) await refuseStale(folder, files, locale);
  const published = check ? await readGenerated(folder, files) : files;
  await runStage('verify', () => {
    tell(verifyFiles(published, input.sources, files), input, locale);
    return Promise.resolve('every source rebuilt');
  });
  if (!check) await runStage('write', async () => replaceFiles(folder, files).then(() => count(files.size, 'file')));
});

/**
 * Prints diagnostics.
 * @throws Error when one of them is an error: then nothing may be written
 */
function tell(diagnostics: readonly Diagnostic[], input: ContentInput, locale: Locale): void {
  for (const diagnostic of diagnostics) process.stderr.write(`${printDiagnostic(diagnostic, input.texts, locale)}\n`);
  if (diagnostics.some(({ severity }) => severity === 'error'))
    throw new Error(explain({ code: 'content/refused', values: {} }, locale).remedy);
}

/** An error for each file of corrections that belongs to no document; after other errors one may be missing. */
function findOrphans(
  { corrections }: ContentInput,
  registries: Registries | null,
  { documents, gazettes }: Portal,
  found: readonly Diagnostic[],
): Diagnostic[] {
  if (found.some(({ severity }) => severity === 'error')) return [];
  const ids = new Set([...documents, ...gazettes].map(({ id }) => id));
  const files = [
    ...[...corrections.keys()].map((id) => ({ id, file: `corrections/${id}.yaml` })),
    ...[...(registries?.overrides.keys() ?? [])].map((id) => ({ id, file: `corrections/targets/${id}.yaml` })),
  ];
  return files
    .filter(({ id }) => !ids.has(id))
    .map(({ id, file }) => ({ code: 'correction/orphan', severity: 'error', file, span: null, values: { id } }));
}

async function reportStages(input: ContentInput, portal: Portal): Promise<void> {
  const { documents, gazettes, provisions, tables, tasks, corrections, targets, bodies, citations } = portal;
  const stages = {
    segment: [
      count(input.sources.length, 'file'),
      count(documents.length, 'document'),
      count(gazettes.length, 'gazette'),
    ],
    repair: [count(corrections.length, 'ledger line')],
    structure: [count(provisions.length, 'provision'), count(tables.length, 'table'), count(tasks.length, 'task')],
    extract: [count(targets.length, 'target'), `${String(bodies.length)} bodies`, count(citations.length, 'citation')],
  };
  for (const [name, counts] of Object.entries(stages)) await runStage(name, () => Promise.resolve(counts.join(', ')));
}

async function refuseStale(folder: string, files: Files, locale: Locale): Promise<void> {
  const stale = await findStale(folder, files);
  if (stale.length === 0) return;
  throw new Error(`${explain({ code: 'content/stale', values: {} }, locale).remedy}\n  ${stale.join('\n  ')}`);
}
