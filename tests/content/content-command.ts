import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll } from 'vitest';

const SCRIPTS = new URL('../../scripts/', import.meta.url).pathname;

/** Milliseconds that a test of the command may take. */
export const COMMAND_TIME = 120_000;

/** Holds what the cases of a test file are run on; removed when the file has ended. */
const root = mkdtempSync(join(tmpdir(), 'luce-content-'));

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** What a run printed, and its exit code. */
interface Outcome {
  code: number;
  output: string;
}

/** Runs `npm run content` on a folder, with messages in English. */
export function run(folder: string, ...parameters: string[]): Promise<Outcome> {
  return runIn('en_GB.UTF-8', folder, ...parameters);
}

/** Runs `npm run content` on a folder in the locale of a reader. */
export function runIn(language: string, folder: string, ...parameters: string[]): Promise<Outcome> {
  return runScript('content.ts', language, folder, ...parameters);
}

/** Runs a script on a folder in the locale of a reader. */
export function runScript(name: string, language: string, folder: string, ...parameters: string[]): Promise<Outcome> {
  // Every run loads the same modules: the first compiles them for all.
  const cache = { NODE_COMPILE_CACHE: join(root, 'compiled') };
  const env = { ...process.env, ...cache, LANG: language, LC_ALL: '', LC_MESSAGES: '' };
  return new Promise((fulfil) => {
    execFile(
      process.execPath,
      [SCRIPTS + name, '--content', folder, ...parameters],
      { env },
      (error, stdout, stderr) => {
        fulfil({
          code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1,
          output: stdout + stderr,
        });
      },
    );
  });
}

/** A new folder that holds these files. */
export function folderWith(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(root, 'case-'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
