import process from 'node:process';
import { styleText } from 'node:util';
import { CommandError } from './command.ts';

/** What a stage has to say when it is done: `7 documents, 1,020 provisions`. */
export type StageWork = () => Promise<string>;

/**
 * Runs a stage and prints one line about it, with its time. On a terminal the line stands there
 * while the stage runs. A failure prints the whole output of the program behind it and is thrown on.
 */
export async function runStage(name: string, work: StageWork): Promise<void> {
  const terminal = process.stdout.isTTY && process.env['CI'] === undefined;
  const begin = performance.now();
  if (terminal) process.stdout.write(`${styleText('dim', '…')} ${name}`);
  const report = (mark: string, summary: string) => {
    const seconds = `${((performance.now() - begin) / 1000).toFixed(1)} s`;
    if (terminal) process.stdout.write('\r\u001B[K');
    process.stdout.write(`${mark} ${name.padEnd(14)} ${summary.padEnd(44)} ${styleText('dim', seconds)}\n`);
  };
  try {
    report(styleText('green', '✓'), await work());
  } catch (error) {
    report(styleText('red', '✗'), error instanceof Error ? error.message : 'failed');
    if (error instanceof CommandError) process.stderr.write(`${error.output}\n`);
    throw error;
  }
}

/** Tells of a stage that this machine cannot run, and why. */
export function tellSkipped(name: string, reason: string): void {
  process.stdout.write(`${styleText('yellow', '–')} ${name.padEnd(14)} not run: ${reason}\n`);
}

/**
 * Runs the body of a script. A failure has been reported by its stage, or is printed here; the exit
 * code is then 1.
 */
export async function runScript(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    const reported = error instanceof CommandError;
    if (!reported) process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** `1,020 pages`, `1 page`. */
export function count(amount: number, noun: string): string {
  return `${amount.toLocaleString('en')} ${noun}${amount === 1 ? '' : 's'}`;
}
