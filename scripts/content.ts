import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildPortal } from '../src/core/build.ts';
import { explain } from '../src/core/diagnostics.ts';
import { printDiagnostic, readLocale } from './content/print-diagnostic.ts';
import { readContent } from './content/read-content.ts';
import { findStale, renderFiles, replaceFiles } from './content/write-content.ts';
import { count, runScript, runStage } from './stage.ts';

const options = {
  /** Folder that holds `sources/` and `corrections/` and takes the generated files. */
  content: { type: 'string', default: 'content' },
  /** Writes nothing and fails when the generated files are not what the sources give. */
  check: { type: 'boolean', default: false },
} as const;

await runScript(async () => {
  const { content: folder, check } = parseArgs({ options }).values;
  const locale = readLocale(process.env);
  const input = await readContent(folder);
  const { value: portal, diagnostics } = buildPortal(input.sources, input.corrections);
  const ids = new Set([...portal.documents, ...portal.gazettes].map(({ id }) => id));
  const all = [...input.diagnostics, ...diagnostics];
  const failed = all.some(({ severity }) => severity === 'error');
  for (const id of failed ? [] : input.corrections.keys()) {
    if (!ids.has(id)) all.push({ code: 'correction/orphan', severity: 'error', file: `corrections/${id}.yaml`, span: null, values: { id } });
  }
  const texts = new Map(input.sources.map(({ file, raw }) => [`sources/${file}`, raw]));
  for (const diagnostic of all) process.stderr.write(`${printDiagnostic(diagnostic, texts.get(diagnostic.file), locale)}\n`);
  if (all.some(({ severity }) => severity === 'error')) throw new Error(explain({ code: 'content/refused', values: {} }, locale).remedy);
  const files = renderFiles(portal);
  const { documents, gazettes, provisions, tables, tasks, corrections } = portal;
  await runStage('segment', () => Promise.resolve(`${count(input.sources.length, 'file')}, ${count(documents.length, 'document')}, ${count(gazettes.length, 'gazette')}`));
  await runStage('repair', () => Promise.resolve(count(corrections.length, 'ledger line')));
  await runStage('structure', () => Promise.resolve(`${count(provisions.length, 'provision')}, ${count(tables.length, 'table')}, ${count(tasks.length, 'task')}`));
  if (check) {
    const stale = await findStale(folder, files);
    if (stale.length > 0) throw new Error(`${explain({ code: 'content/stale', values: {} }, locale).remedy}\n  ${stale.join('\n  ')}`);
  } else await runStage('write', async () => replaceFiles(folder, files).then(() => count(files.size, 'file')));
});
