import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { findNumbers, type WrittenNumber } from '../src/core/find/clause/numbers.ts';
import { multipleFactor } from '../src/lexicon/multiples.ts';
import { readUnitName } from '../src/lexicon/unit-names.ts';
import { reasonOf } from './numbers/left-out.ts';
import { runScript } from './stage.ts';

/** A case of Recognizers-Text: a text, and the numbers that stand in it; `End` is their last character. */
const specSchema = z.array(
  z.object({
    Input: z.string(),
    Results: z.array(
      z.object({
        Start: z.number(),
        End: z.number(),
        Resolution: z.object({ value: z.string().nullable().optional() }),
      }),
    ),
  }),
);
type Case = z.infer<typeof specSchema>[number];

/** The sets whose results have a value to compare. */
const sets = ['PercentModel', 'DimensionModel', 'CurrencyModel', 'NumberModel'] as const;

/** Scores the reader of numbers on a folder of such cases: right, silent, wrong, and left out with the reason. */
await runScript(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined)
    throw new Error('survey-numbers needs a folder of cases: node scripts/survey-numbers.ts FOLDER');
  const files = new Set(await readdir(folder));
  for (const set of sets) {
    if (!files.has(`${set}.json`)) continue;
    const cases = specSchema.parse(JSON.parse(await readFile(join(folder, `${set}.json`), 'utf8')));
    report(set, cases);
  }
});

function report(set: string, cases: readonly Case[]): void {
  const reasons = new Map<string, number>();
  const lines: string[] = [];
  let [right, silent, wrong] = [0, 0, 0];
  for (const one of cases) {
    const found = findNumbers(one.Input);
    const problems = one.Results.flatMap((result) => wrongOf(set, result, found));
    const missing = one.Results.filter((result) => !found.some((number) => meets(result, number)));
    const reason = reasonOf(one.Input);
    if (problems.length > 0) lines.push(`  WRONG\t${one.Input.slice(0, 80)}\t${problems.join('; ')}`);
    wrong += problems.length > 0 ? 1 : 0;
    if (problems.length > 0 || (missing.length > 0 && reason !== null)) {
      if (problems.length === 0 && reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    } else if (missing.length > 0) {
      silent++;
      lines.push(`  silent\t${one.Input.slice(0, 80)}`);
    } else right++;
  }
  const share = (right / Math.max(1, right + silent + wrong)).toFixed(3);
  const left = [...reasons].map(([reason, times]) => `${reason} ${String(times)}`).join(', ');
  process.stdout.write(
    `${set}: ${String(cases.length)} cases, right ${String(right)}, silent ${String(silent)}, wrong ${String(wrong)} (${share}); left out: ${left}\n${lines.map((line) => `${line}\n`).join('')}`,
  );
  if (wrong > 0) process.exitCode = 1;
}

type Result = Case['Results'][number];

function meets({ Start, End }: Result, { start, end }: WrittenNumber): boolean {
  return start <= End && Start < end;
}

/** What was read where a result stands and is not what the case says. */
function wrongOf(set: string, result: Result, found: readonly WrittenNumber[]): string[] {
  const printed = result.Resolution.value;
  if (printed === null || printed === undefined) return [];
  const expected = Number(printed.replace('%', ''));
  return found
    .filter((number) => meets(result, number) && number.valueMax === null)
    .map((number) => [valuesOf(set, number), number] as const)
    .filter(([values]) => !values.some((value) => Math.abs(value - expected) <= Math.abs(expected) * 1e-9))
    .map(([values, { unit }]) => `${values.join(' or ')} ${unit ?? ''} for ${printed}`);
}

/** The value by itself, with its multiple, with the 千 of its unit, and as a percentage. */
function valuesOf(set: string, { value, unit }: WrittenNumber): number[] {
  if (unit === null) return [value];
  if (set === 'NumberModel' && unit === '%') return [value, value / 100];
  const { factor } = readUnitName(unit);
  const parts: Readonly<Record<string, number>> = { '‰': 0.1, '/万': 0.01 };
  const share = parts[unit];
  const multiple = /^(?:万亿|[万亿千百])$/u.test(unit) ? multipleFactor(unit) : factor;
  return share === undefined ? [value * multiple, ...(unit.startsWith('千') ? [value * 1000] : [])] : [value * share];
}
