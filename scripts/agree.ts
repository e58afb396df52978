import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { takeIn } from '../src/core/read/intake/intake.ts';
import { blocksOf } from './agree/blocks.ts';
import { aspects, compare, factsOf, shareOf, type Agreement, type Aspect } from './agree/compare.ts';
import { encodeGb18030 } from './agree/encode-gb18030.ts';
import { openPrinter, type Printer } from './agree/print-page.ts';
import { writePage } from './agree/write-page.ts';
import { writeWord } from './agree/write-word.ts';
import { count, runScript } from './stage.ts';
import { listTexts, readAlone, readBytesAlone } from './content/read-alone.ts';

const options = {
  /** The form that each text is turned into: `pdf`, `docx` or `gb18030`. */
  as: { type: 'string', default: 'pdf' },
  /** So many texts are drawn, in the order of the SHA-256 of seed and name. */
  count: { type: 'string', default: '50' },
  seed: { type: 'string', default: '2026' },
  /** Prints what differs. */
  all: { type: 'boolean', default: false },
} as const;

/** A form that a text is turned into: its ending, and how its bytes are made. */
interface Form {
  ending: (path: string) => string;
  write: (path: string) => Promise<Uint8Array>;
}

const TEXTS = /\.(?:txt|md|html?)$/iu;

await runScript(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const paths = (await Promise.all(positionals.map(listTexts))).flat().filter((path) => TEXTS.test(path));
  const order = (path: string) =>
    createHash('sha256')
      .update(`${values.seed} ${basename(path)}`)
      .digest('hex');
  const drawn = paths.map((path) => [order(path), path] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const printer = values.as === 'pdf' ? await openPrinter() : null;
  try {
    const form = formOf(values.as, printer);
    const found: Record<Aspect, Agreement>[] = [];
    for (const [, path] of drawn) {
      if (found.length >= Number(values.count)) break;
      const agreement = await agreementOf(path, form);
      if (agreement === null) continue;
      found.push(agreement);
      process.stdout.write(`${path}\t${tell(agreement)}\n`);
      if (values.all) process.stdout.write(differences(agreement));
    }
    process.stdout.write(`${count(found.length, 'text')}\t${tell(sumOf(found))}\n`);
  } finally {
    await printer?.close();
  }
});

function formOf(as: string, printer: Printer | null): Form {
  if (printer)
    return {
      ending: () => '.pdf',
      write: async (path) => printer.print(writePage(await blocksIn(path))),
    };
  if (as === 'docx') return { ending: () => '.docx', write: async (path) => writeWord(await blocksIn(path)) };
  if (as === 'gb18030') return { ending: extname, write: async (path) => encodeGb18030(await readFile(path, 'utf8')) };
  throw new Error(`no such form: ${as}; there are pdf, docx and gb18030`);
}

async function blocksIn(path: string) {
  const taken = await takeIn({ file: basename(path), bytes: await readFile(path) });
  return blocksOf(taken.value);
}

/** How the readings of a text and of what it is turned into agree; null for a text that is not read itself. */
async function agreementOf(path: string, form: Form): Promise<Record<Aspect, Agreement> | null> {
  const before = await readAlone(path);
  if (before.outcome !== 'read') return null;
  const after = await readBytesAlone(`${path}${form.ending(path)}`, await form.write(path));
  const [one, other] = [factsOf(before.portal), factsOf(after.portal)];
  return byAspect((aspect) => compare(one[aspect], other[aspect]));
}

function byAspect<Fact>(of: (aspect: Aspect) => Fact): Record<Aspect, Fact> {
  return { outline: of('outline'), paragraphs: of('paragraphs'), cells: of('cells'), targets: of('targets') };
}

function sumOf(all: readonly Record<Aspect, Agreement>[]): Record<Aspect, Agreement> {
  return byAspect((aspect) => ({
    both: all.reduce((sum, one) => sum + one[aspect].both, 0),
    before: all.flatMap((one) => one[aspect].before),
    after: all.flatMap((one) => one[aspect].after),
  }));
}

function tell(agreement: Record<Aspect, Agreement>): string {
  return aspects
    .map((aspect) => {
      const share = shareOf(agreement[aspect]);
      return `${aspect} ${share === null ? '–' : share.toFixed(4)}`;
    })
    .join('  ');
}

function differences(agreement: Record<Aspect, Agreement>): string {
  return aspects
    .flatMap((aspect) => [
      ...agreement[aspect].before.map((fact) => `  - ${aspect} ${fact}\n`),
      ...agreement[aspect].after.map((fact) => `  + ${aspect} ${fact}\n`),
    ])
    .join('');
}
