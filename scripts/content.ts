import process from 'node:process';
import { parseArgs } from 'node:util';
import type { JoinedRows } from '../src/core/portal/join.ts';
import { explain, type Diagnostic, type Locale } from '../src/model/diagnostics.ts';
import { watchingFor } from './content/find-published-data.ts';
import { judge } from './content/judge.ts';
import { plain, readLocale, type QuotedTexts } from './content/print-diagnostic.ts';
import { publishedPaths, publishPortal } from './content/publish-portal.ts';
import { readInputs, type PortalInputs } from './content/read-inputs.ts';
import { quotedTexts, readTexts, type ReadTexts } from './content/read-texts.ts';
import { finishSwap } from './content/swap.ts';
import { tellAll, tellFollowing, tellHints, tellRefusal } from './content/tell.ts';
import { findStale, replaceFiles, type Publishing } from './content/write-content.ts';
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

await runScript(async () => {
  const { content, ...settings } = parseArgs({ options }).values;
  const folder = contentFolder(content);
  await finishSwap(folder);
  const inputs = await readInputs(folder, !settings['no-overrides']);
  const read = await readTexts(folder, inputs.list, inputs.curated.registries);
  try {
    await make(folder, inputs, read, settings);
  } finally {
    await read.close();
  }
});

type Settings = Record<'check' | 'no-overrides' | 'hints', boolean>;

/** Tells what is wrong with the texts of a portal, and publishes them if nothing is. */
async function make(folder: string, inputs: PortalInputs, read: ReadTexts, settings: Settings): Promise<void> {
  const locale = readLocale(process.env);
  const texts = quotedTexts(inputs, read);
  const { joined, unread, made, unfit, verified } = await judge(folder, inputs, read, settings['no-overrides']);
  // What is said of the texts means little where a registry was not read.
  if (hasErrors(unread)) refuse(unread, texts, locale, made);
  const [shown, kept] = partHints([...unread, ...made, ...unfit], settings.hints);
  tell(shown, texts, locale);
  for (const line of tellHints(kept, locale)) process.stderr.write(`${line}\n`);
  await reportStages(read, joined);
  await runStage('verify', () => {
    tell(verified, texts, locale);
    return Promise.resolve('every source rebuilt');
  });
  const publish: Publishing = (output) => {
    const watched = watchingFor(read.hidden, output);
    publishPortal(watched.output, read, joined, inputs.own.profile);
    tell(watched.found(), texts, locale);
  };
  const paths = publishedPaths(read, joined);
  if (settings.check) refuseStale(await findStale(folder, publish, paths), locale);
  else await runStage('write', async () => replaceFiles(folder, publish).then(() => count(paths.size, 'file')));
}

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
function tell(diagnostics: readonly Diagnostic[], texts: QuotedTexts, locale: Locale): void {
  if (hasErrors(diagnostics)) refuse(diagnostics, texts, locale);
  for (const line of tellAll(diagnostics, texts, locale)) process.stderr.write(`${line}\n`);
}

/** Prints what is wrong, how much follows from it, and, as an error, how much it is and where to begin. */
function refuse(
  diagnostics: readonly Diagnostic[],
  texts: QuotedTexts,
  locale: Locale,
  following: readonly Diagnostic[] = [],
): never {
  const lines = [...tellAll(diagnostics, texts, locale), ...tellFollowing(following, locale)];
  for (const line of lines) process.stderr.write(`${line}\n`);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  throw new Error(tellRefusal(errors, texts, locale));
}

async function reportStages({ files, counts, sources }: ReadTexts, { bodies }: JoinedRows): Promise<void> {
  const given = files.flatMap((file) => file.given ?? []);
  const rows = (name: keyof (typeof given)[number]['counts'], noun: string) =>
    count(
      given.reduce((sum, one) => sum + one.counts[name], 0),
      noun,
    );
  const stages = {
    readings: [`${counts.anew.toLocaleString('en')} read anew`, `${counts.kept.toLocaleString('en')} kept`],
    segment: [count(given.length, 'file'), rows('documents', 'document'), rows('gazettes', 'gazette')],
    repair: [rows('corrections', 'ledger line')],
    structure: [rows('provisions', 'provision'), rows('tables', 'table'), rows('tasks', 'task')],
    extract: [
      rows('targets', 'target'),
      `${String(bodies.length)} bodies`,
      count(sources.citations.length, 'citation'),
    ],
  };
  for (const [name, told] of Object.entries(stages)) await runStage(name, () => Promise.resolve(told.join(', ')));
}

function refuseStale(stale: readonly string[], locale: Locale): void {
  if (stale.length === 0) return;
  throw new Error(
    `${explain({ code: 'content/stale', values: {} }, locale).remedy}\n  ${stale.map(plain).join('\n  ')}`,
  );
}
