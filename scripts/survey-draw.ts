import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runScript } from './stage.ts';
import { listTexts, readAlone, type Reading } from './content/read-alone.ts';
import { recordCard } from './survey/record-card.ts';
import { digestOf, tallyVerdicts, verdict, type Drawn } from './survey/verdicts.ts';

const options = {
  seed: { type: 'string', default: '' },
  /** So many records, and as many fields of metadata. */
  count: { type: 'string', default: '100' },
  /** A file of verdicts: their sums are printed in the place of what is drawn. */
  verdicts: { type: 'string' },
} as const;

/** The fields of metadata that are drawn; those of a document's file and of its gazette say nothing of how it was read. */
const fields = [
  'title',
  'number',
  'issuers',
  'addressees',
  'jurisdiction',
  'level',
  'kind',
  'issuedOn',
  'publishedOn',
  'effectiveOn',
  'period',
] as const;

/**
 * Draws records and fields from any texts, each read alone, for people who wrote no rule:
 * `node scripts/survey-draw.ts FOLDER… --seed 20261130 --count 100` prints a line of JSON for each, in the order
 * of the SHA-256 of seed, file and id. As many records are drawn as fields. With `--verdicts FILE` it prints what
 * those people said, a line of JSON each in FILE, and what has to be read again.
 */
await runScript(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const records: Drawn[] = [];
  const metadata: Drawn[] = [];
  for (const path of (await Promise.all(positionals.map(listTexts))).flat()) {
    const reading = await readAlone(path);
    if (reading.outcome !== 'read') continue;
    records.push(...recordsOf(reading));
    metadata.push(...fieldsOf(reading));
  }
  const drawn = [records, metadata].map((all) => draw(all, values.seed, Number(values.count)));
  if (values.verdicts === undefined)
    for (const one of drawn.flat()) process.stdout.write(`${JSON.stringify({ ...one, digest: digestOf(one) })}\n`);
  else await report(drawn, values.verdicts);
});

async function report(drawn: readonly (readonly Drawn[])[], file: string): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  const verdicts = lines.map((line) => verdict.parse(JSON.parse(line)));
  for (const [k, name] of ['records', 'fields'].entries()) {
    const { right, unclear, wrong, changed, unread } = tallyVerdicts(drawn[k] ?? [], verdicts);
    const counts = Object.entries({ right, unclear, wrong, changed: changed.length, unread: unread.length });
    process.stdout.write(`${name}: ${counts.map(([said, times]) => `${said} ${String(times)}`).join(', ')}\n`);
    for (const one of changed) process.stdout.write(`  changed\t${one}\n`);
    for (const one of unread) process.stdout.write(`  unread\t${one}\n`);
  }
}

function recordsOf({ file, portal }: Reading): Drawn[] {
  if (portal === null) return [];
  const documents = new Map(portal.documents.map((document) => [document.id, document]));
  return portal.targets.flatMap((target) => {
    const document = documents.get(target.document);
    if (document === undefined) return [];
    const read = recordCard(target, document, portal.mandates);
    return [{ what: 'target', file: basename(file), id: target.id, read, quote: target.quote }];
  });
}

function fieldsOf({ file, portal }: Reading): Drawn[] {
  if (portal === null) return [];
  return portal.documents.flatMap((document) =>
    fields.map((what) => {
      return { what, file: basename(file), id: document.id, read: JSON.stringify(document[what]), quote: null };
    }),
  );
}

function draw(all: readonly Drawn[], seed: string, count: number): Drawn[] {
  const order = ({ what, file, id }: Drawn) =>
    createHash('sha256').update(`${seed} ${file} ${id} ${what}`).digest('hex');
  return all
    .map((drawn) => [order(drawn), drawn] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([, drawn]) => drawn);
}
