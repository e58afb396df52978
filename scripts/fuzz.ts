import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { findFault } from './fuzz/find-fault.ts';
import { mutate, mutations } from './fuzz/mutations.ts';
import { engine } from './place.ts';
import { count, runScript } from './stage.ts';

const options = {
  /** How long to look. */
  minutes: { type: 'string', default: '15' },
  /** What the draws begin with: the same seed gives the same texts. */
  seed: { type: 'string', default: '2026' },
} as const;

/** Texts that are changed where no folder is named: the fixtures of the tests and the sources of the portal. */
const OWN = [join(engine, 'tests/fixtures/**/*.txt'), join(engine, 'content/sources/*.txt')];
const FORMS = '**/*.{txt,md}';

await runScript(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const patterns = positionals.length > 0 ? positionals.map((folder) => join(folder, FORMS)) : OWN;
  const paths = globSync(patterns).sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  if (texts.length === 0) throw new Error(`no .txt or .md in ${patterns.join(', ')}`);
  const drawn = fc.record({ text: fc.nat({ max: texts.length - 1 }), changes: mutations });
  let runs = 0;
  const property = fc.property(drawn, ({ text, changes }) => {
    runs++;
    const fault = findFault(mutate(texts[text] ?? '', changes));
    if (fault !== null) throw new Error(fault);
  });
  const result = fc.check(property, {
    seed: Number(values.seed),
    numRuns: 2 ** 31 - 1,
    interruptAfterTimeLimit: Number(values.minutes) * 60_000,
    markInterruptAsFailure: false,
  });
  const drew = `${count(runs, 'changed text')} of ${count(texts.length, 'text')}, seed ${values.seed}`;
  if (result.counterexample === null) {
    process.stdout.write(`${drew}: nothing found\n`);
    return;
  }
  const [{ text, changes }] = result.counterexample;
  const report = { file: paths[text], changes, fault: String(result.errorInstance) };
  throw new Error(`${drew}: found\n${JSON.stringify(report, null, 1)}`);
});
