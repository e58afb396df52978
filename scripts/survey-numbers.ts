import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { readCases, type Case, type Verdict } from './numbers/cases.ts';
import { judgeRanges } from './numbers/ranges.ts';
import { reasonOf } from './numbers/left-out.ts';
import { judgeTimes, timeSets } from './numbers/times.ts';
import { judgeValues, valueSets } from './numbers/values.ts';
import { runScript } from './stage.ts';

/** How each set is judged. */
const judges: ReadonlyMap<string, (one: Case) => Verdict> = new Map([
  ...Object.keys(valueSets).map((set) => [set, (one: Case) => judgeValues(set, one)] as const),
  ['NumberRangeModel', judgeRanges],
  ...[...timeSets].map(([set, kind]) => [set, (one: Case) => judgeTimes(kind, one)] as const),
]);

/** Scores the reader of numbers on a folder of such cases: right, silent, wrong, and left out with the reason. */
await runScript(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined)
    throw new Error('survey-numbers needs a folder of cases: node scripts/survey-numbers.ts FOLDER');
  const files = new Set(await readdir(folder));
  for (const [set, judge] of judges)
    if (files.has(`${set}.json`)) report(set, await readCases(join(folder, `${set}.json`)), judge);
});

function report(set: string, cases: readonly Case[], judge: (one: Case) => Verdict): void {
  const reasons = new Map<string, number>();
  const lines: string[] = [];
  let [right, silent, wrong] = [0, 0, 0];
  for (const one of cases) {
    const verdict = judge(one);
    const reason = reasonOf(one.input);
    const words = one.input.slice(0, 80);
    if (verdict.wrong.length > 0) {
      wrong++;
      lines.push(`  WRONG\t${words}\t${verdict.wrong.join('; ')}`);
    } else if (verdict.missing.length === 0) right++;
    else if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    else {
      silent++;
      lines.push(`  silent\t${words}\t${verdict.missing.join('; ')}`);
    }
  }
  const share = (right / Math.max(1, right + silent + wrong)).toFixed(3);
  const left = [...reasons].map(([reason, times]) => `${reason} ${String(times)}`).join(', ');
  process.stdout.write(
    `${set}: ${String(cases.length)} cases, right ${String(right)}, silent ${String(silent)}, wrong ${String(wrong)} (${share}); left out: ${left}\n${lines.map((line) => `${line}\n`).join('')}`,
  );
  if (wrong > 0) process.exitCode = 1;
}
