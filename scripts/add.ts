import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { collect } from './add/collect.ts';
import type { FoundFile, LeftOut } from './add/found-file.ts';
import { judge, same, type Double } from './add/judge.ts';
import { keptFacts } from './add/kept-facts.ts';
import { learnKnown, remember, type Known } from './add/known.ts';
import { assertAppendable } from './add/manifest.ts';
import { nameText, placeText, sweep } from './add/place-text.ts';
import { hashOf, readText, type PlacedDiagnostic, type ReadText } from './add/read-text.ts';
import { linesOf, reasonOf, sumLines, type Outcome } from './add/tell.ts';
import { takeLock } from './build/lock.ts';
import { listContent } from './content/list-content.ts';
import { readRegistries } from './content/read-registries.ts';
import { printDiagnostic, printPlaced, readLocale } from './content/print-diagnostic.ts';
import type { Wording } from '../src/model/wording.ts';
import { add } from './luce/commands/add.ts';
import { readOptions } from './luce/command.ts';
import { message } from './message.ts';
import { contentFolder, fromHere } from './place.ts';
import { runScript } from './stage.ts';
import { openPool, type WorkerPool } from './worker-pool.ts';

/** So many texts are read at a time: what was read of them is placed before the next are. */
const batch = 16;
/** Of fewer texts this thread reads all, in less time than others take to start. */
const fewTexts = 4;

type Pool = WorkerPool<FoundFile, ReadText>;

const locale = readLocale(process.env);

await runScript(async () => {
  const { values, positionals } = readOptions(add);
  if (positionals.length === 0) throw new Error(message('add/nothing'));
  const folder = contentFolder(values.content);
  const { found, leftOut } = await collect(positionals.map(fromHere));
  await mkdir(join(folder, 'sources'), { recursive: true });
  const lock = await takeLock(join(folder, '.luce/add.lock'), folder);
  const module = new URL('add/worker.ts', import.meta.url);
  const pool: Pool = openPool({ module, settings: null, here: readText, nameOf: ({ origin }: FoundFile) => origin });
  try {
    const outcomes = leftOut.map(leftOutOutcome);
    for (const one of outcomes) tell(one);
    const placing = { folder, known: await learn(folder, pool), asNew: values['as-new'], isDry: values['dry-run'] };
    for (let at = 0; at < found.length; at += batch) {
      for await (const outcome of takeAll(found.slice(at, at + batch), placing, pool)) {
        outcomes.push(outcome);
        tell(outcome);
      }
    }
    process.stdout.write(`\n${sumLines(outcomes, locale).join('\n')}\n`);
    if (values.json !== undefined) await writeFile(fromHere(values.json), `${JSON.stringify(outcomes, null, 1)}\n`);
    if (outcomes.some(({ what }) => ['refused', 'left out', 'version'].includes(what))) process.exitCode = 1;
  } finally {
    await pool.close();
    await lock.release();
  }
});

/** What the portal holds; of texts that were taken in since its content was last written they are read for it. */
async function learn(folder: string, pool: Pool): Promise<Known> {
  await sweep(folder);
  const list = await listContent(folder);
  const wrong = list.diagnostics.filter(({ code }) => code === 'manifest/invalid');
  if (wrong.length > 0) throw new Error(wrong.map((one) => printDiagnostic(one, list.texts, locale)).join('\n'));
  await assertAppendable(folder);
  const { known, unread } = await learnKnown(folder, list);
  // An address that a text had leads to what became of it.
  const { registries } = await readRegistries(folder, true);
  for (const { document } of registries.changes ?? []) known.ids.add(document);
  const kept = await Promise.all(unread.map(({ sha256 }) => keptFacts(folder, sha256)));
  const files = unread
    .filter((_, index) => kept[index] === null)
    .map(({ file }) => ({
      ...{ origin: file, path: join(folder, 'sources', file), bytes: null, attachedTo: null },
    }));
  const read = (await pool.run(files, files.length < fewTexts ? 0 : availableParallelism() - 1)).values();
  for (const [index, { documents: ids }] of unread.entries()) {
    const facts = kept[index] ?? read.next().value;
    for (const [place, document] of (facts?.documents ?? []).entries()) remember(known, ids[place] ?? '', document);
    if (facts && ids[0] !== undefined) known.byText.set(facts.textSha256, ids[0]);
  }
  return known;
}

interface Placing {
  readonly folder: string;
  readonly known: Known;
  readonly asNew: boolean;
  readonly isDry: boolean;
}

/** Takes some files in, in their order; of those that are there by their bytes none is read. */
async function* takeAll(files: readonly FoundFile[], placing: Placing, pool: Pool): AsyncGenerator<Outcome> {
  const there = await Promise.all(files.map(async (file) => placing.known.bySha.get(await hashOf(file))));
  const unread = files.filter((_, index) => there[index] === undefined);
  const read = await pool.run(unread, unread.length < fewTexts ? 0 : availableParallelism() - 1);
  const texts = new Map(unread.map((file, index) => [file, read[index]]));
  for (const [index, file] of files.entries()) {
    const [id, text] = [there[index], texts.get(file)];
    if (text !== undefined) yield await take(file, text, placing);
    else if (id !== undefined) yield knownOutcome(file, { what: 'known', id, same: same.bytes });
  }
}

/** Takes a text in, unless it was refused or is there. */
async function take(file: FoundFile, text: ReadText, { folder, known, asNew, isDry }: Placing): Promise<Outcome> {
  const { origin, attachedTo } = file;
  const { documents, url } = text;
  const told = { origin, ids: [], documents, url, attachedTo, reason: null, doubts: [] };
  const reason = text.failure ?? (printAll(text.refusals, []) || null);
  if (reason !== null) return { ...told, what: 'refused', reason };
  const verdict = await judge(folder, text, known);
  if (verdict.what === 'known') return knownOutcome(file, verdict);
  const isLeft = verdict.what === 'number' || (verdict.what === 'version' && !asNew);
  if (isLeft) return { ...knownOutcome(file, verdict), documents, url };
  const ids = isDry ? nameText(file, text, known).ids : await placeText(folder, file, text, known);
  return { ...told, what: 'added', ids, doubts: text.doubts.map((one) => printAll([one], ids)) };
}

/** Diagnostics in words, in which the documents of a text that was read alone go by the ids that they have got. */
function printAll(told: readonly PlacedDiagnostic[], ids: readonly string[]): string {
  const names = new Map(ids.map((id, index) => [ids.length === 1 ? 'text' : `text-${String(index + 1)}`, id]));
  const rename = (value: string | Wording) => (typeof value === 'string' ? (names.get(value) ?? value) : value);
  return told
    .map(({ diagnostic, ...place }) => {
      const entries = Object.entries(diagnostic.values).map(([name, value]) => [name, rename(value)] as const);
      return printPlaced({ ...diagnostic, values: Object.fromEntries(entries) }, place, locale);
    })
    .join('\n');
}

function knownOutcome({ origin, attachedTo }: FoundFile, { what, id, same: by }: Double): Outcome {
  const reason = reasonOf(`add/${what}`, { id, same: by }, locale);
  const told = what === 'number' ? 'version' : what;
  return { origin, what: told, ids: [id], documents: [], url: null, attachedTo, reason, doubts: [] };
}

function leftOutOutcome({ origin, code, values }: LeftOut): Outcome {
  const reason = reasonOf(code, values, locale);
  return { origin, what: 'left out', ids: [], documents: [], url: null, attachedTo: null, reason, doubts: [] };
}

function tell(outcome: Outcome): void {
  process.stdout.write(`${linesOf(outcome, locale).join('\n')}\n`);
}
