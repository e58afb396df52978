import process from 'node:process';
import type { JoinedRows } from '../../src/core/portal/join.ts';
import { explain, type Diagnostic, type Locale } from '../../src/model/diagnostics.ts';
import { assertWritable } from '../portal-state.ts';
import { count, runStage } from '../stage.ts';
import { watchingFor } from './find-published-data.ts';
import { judge } from './judge.ts';
import { plain, readLocale, type QuotedTexts } from './print-diagnostic.ts';
import { publishedPaths, publishPortal } from './publish-portal.ts';
import { readingOf, readInputs, type PortalInputs } from './read-inputs.ts';
import { quotedTexts, readTexts, type ReadTexts } from './read-texts.ts';
import { finishSwap } from './swap.ts';
import { tellAll, tellFollowing, tellHints, tellRefusal } from './tell.ts';
import { findStale, replaceFiles, type Publishing } from './write-content.ts';

/** What the generated files of a portal are made with. */
export interface ContentSettings {
  /** Writes nothing and fails when the generated files are not what the sources give. */
  check: boolean;
  /** Shows what the rules alone find, without the reviewed overrides of targets. */
  'no-overrides': boolean;
  /** Shows what the rules have passed over, of which else only the number is told. */
  hints: boolean;
}

/** Reads the texts of a portal, tells what is wrong with them, and publishes them if nothing is. */
export async function makeContent(folder: string, settings: ContentSettings): Promise<void> {
  if (!settings.check) await assertWritable(folder);
  await finishSwap(folder);
  const inputs = await readInputs(folder, !settings['no-overrides']);
  const read = await readTexts(readingOf(folder, inputs));
  try {
    await make(folder, inputs, read, settings);
  } finally {
    await read.close();
  }
}

async function make(folder: string, inputs: PortalInputs, read: ReadTexts, settings: ContentSettings): Promise<void> {
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
