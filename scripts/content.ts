import process from 'node:process';
import { parseArgs } from 'node:util';
import { joinReadings, type Portal } from '../src/core/portal/build.ts';
import { checkRows } from '../src/core/portal/check-rows.ts';
import type { Registries } from '../src/core/portal/registries.ts';
import { explain, type Diagnostic, type Locale } from '../src/model/diagnostics.ts';
import { perhaps } from '../src/model/wording.ts';
import { publishFiles, publishTexts, type Files } from '../src/core/write/publish.ts';
import { verifyFiles } from '../src/core/write/verify.ts';
import { findLost } from './content/find-lost.ts';
import { findPublishedData } from './content/find-published-data.ts';
import { findUnread } from './content/find-unread.ts';
import { plain, readLocale } from './content/print-diagnostic.ts';
import { listContent, type ContentList } from './content/list-content.ts';
import { joinInputs, refusal, type Inputs } from './content/read-input.ts';
import { findUnanswered, readPortal } from './content/read-portal.ts';
import { readRegistries } from './content/read-registries.ts';
import { readTexts, type ReadTexts } from './content/read-texts.ts';
import { finishSwap } from './content/swap.ts';
import { tellAll, tellFollowing, tellHints, tellRefusal } from './content/tell.ts';
import { findStale, readGenerated, replaceFiles } from './content/write-content.ts';
import { contentFolder } from './place.ts';
import { count, runScript, runStage } from './stage.ts';

const options = {
  /** Folder of a portal: it holds `sources/` and what is curated, and takes the generated files; else the engine's own. */
  content: { type: 'string' },
  /** Writes nothing and fails when the generated files are not what the sources give. */
  check: { type: 'boolean', default: false },
  /** Shows what the rules alone find, without the reviewed overrides of targets. */
  'no-overrides': { type: 'boolean', default: false },
  /** Shows what the rules have passed over, of which else only the number is told. */
  hints: { type: 'boolean', default: false },
  /** Taken for the sake of those who still say it: what a text lacks in the registries is a warning in any case. */
  provisional: { type: 'boolean', default: false },
} as const;

/** What the portal says of itself, as its pages read it. */
const PROFILE = 'data/portal.json';

await runScript(async () => {
  const { content, check, hints, 'no-overrides': rulesAlone } = parseArgs({ options }).values;
  const folder = contentFolder(content);
  const locale = readLocale(process.env);
  await finishSwap(folder);
  const list = await listContent(folder);
  const curated = await readRegistries(folder, !rulesAlone);
  const own = await readPortal(folder);
  const { registries } = curated;
  const read = await readTexts(folder, list, registries);
  const input = joinInputs(list, read, curated, own);
  const unread = [...input.diagnostics, ...(await findLost(folder, input, !rulesAlone))];
  const { value: portal, diagnostics: made } = joinReadings(read.readings, registries);
  // What is said of the texts means little where a registry was not read.
  if (hasErrors(unread)) refuse(unread, input, locale, made);
  const found = [...unread, ...made, ...findUnanswered(own, portal)];
  const orphans = hasErrors(found) ? [] : findOrphans(list, registries, portal);
  const ids = [...portal.documents, ...portal.gazettes].map(({ id }) => id);
  const surplus = rulesAlone ? [] : await findUnread(folder, input, ids);
  const [shown, kept] = partHints([...found, ...orphans, ...surplus, ...checkRows(portal)], hints);
  tell(shown, input, locale);
  for (const line of tellHints(kept, locale)) process.stderr.write(`${line}\n`);
  await reportStages(read, portal);
  const files = new Map([
    ...publishFiles(portal),
    ...publishTexts(read.sources),
    [PROFILE, `${JSON.stringify(own.profile, null, 2)}\n`],
  ]);
  tell(findPublishedData(files, read.hidden), input, locale);
  if (check) await refuseStale(folder, files, locale);
  const published = check ? await readGenerated(folder, files) : files;
  await runStage('verify', () => {
    tell(verifyFiles(published, read.sources, files), input, locale);
    return Promise.resolve('every source rebuilt');
  });
  if (!check) await runStage('write', async () => replaceFiles(folder, files).then(() => count(files.size, 'file')));
});

/** What is shown, and the hints that are only counted. */
function partHints(diagnostics: readonly Diagnostic[], withHints: boolean): [Diagnostic[], Diagnostic[]] {
  const isKept = ({ severity }: Diagnostic) => severity === 'hint' && !withHints;
  return [diagnostics.filter((one) => !isKept(one)), diagnostics.filter(isKept)];
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/**
 * Prints diagnostics.
 * @throws Error when one of them is an error: then nothing may be written
 */
function tell(diagnostics: readonly Diagnostic[], input: Inputs, locale: Locale): void {
  if (hasErrors(diagnostics)) refuse(diagnostics, input, locale);
  for (const line of tellAll(diagnostics, input.texts, locale)) process.stderr.write(`${line}\n`);
}

/** Prints what is wrong, how much follows from it, and, as an error, how much it is and where to begin. */
function refuse(
  diagnostics: readonly Diagnostic[],
  { texts }: Inputs,
  locale: Locale,
  following: readonly Diagnostic[] = [],
): never {
  const lines = [...tellAll(diagnostics, texts, locale), ...tellFollowing(following, locale)];
  for (const line of lines) process.stderr.write(`${line}\n`);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  throw new Error(tellRefusal(errors, texts, locale));
}

/** An error for each file of corrections that belongs to no document. */
function findOrphans(
  { corrections }: ContentList,
  { overrides }: Registries,
  { documents, gazettes }: Portal,
): Diagnostic[] {
  const ids = new Set([...documents, ...gazettes].map(({ id }) => id));
  const files = [
    ...[...corrections.keys()].map((id) => ({ id, file: `corrections/${id}.yaml` })),
    ...[...overrides.keys()].map((id) => ({ id, file: `corrections/targets/${id}.yaml` })),
  ];
  return files
    .filter(({ id }) => !ids.has(id))
    .map(({ id, file }) => refusal('correction/orphan', file, { id, perhaps: perhaps(id, ids) }));
}

async function reportStages({ sources, counts }: ReadTexts, portal: Portal): Promise<void> {
  const { documents, gazettes, provisions, tables, tasks, corrections, targets, bodies, citations } = portal;
  const stages = {
    readings: [`${counts.anew.toLocaleString('en')} read anew`, `${counts.kept.toLocaleString('en')} kept`],
    segment: [count(sources.length, 'file'), count(documents.length, 'document'), count(gazettes.length, 'gazette')],
    repair: [count(corrections.length, 'ledger line')],
    structure: [count(provisions.length, 'provision'), count(tables.length, 'table'), count(tasks.length, 'task')],
    extract: [count(targets.length, 'target'), `${String(bodies.length)} bodies`, count(citations.length, 'citation')],
  };
  for (const [name, counts] of Object.entries(stages)) await runStage(name, () => Promise.resolve(counts.join(', ')));
}

async function refuseStale(folder: string, files: Files, locale: Locale): Promise<void> {
  const stale = await findStale(folder, files);
  if (stale.length === 0) return;
  throw new Error(
    `${explain({ code: 'content/stale', values: {} }, locale).remedy}\n  ${stale.map(plain).join('\n  ')}`,
  );
}
