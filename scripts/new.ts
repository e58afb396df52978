import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import process from 'node:process';
import { PORTAL_FILE } from '../src/model/portal.ts';
import { readLocale } from './content/print-diagnostic.ts';
import { isCode } from './error-code.ts';
import { newPortal } from './luce/commands/new.ts';
import { readOptions } from './luce/command.ts';
import { message } from './message.ts';
import { settle } from './new/settle.ts';
import { nextSteps, writePortal } from './new/write-portal.ts';
import { fromHere } from './place.ts';
import { runScript } from './stage.ts';

/** Makes the folder of a new portal; in a folder that has other things, beside them, and never over one. */
await runScript(async () => {
  const { values, positionals } = readOptions(newPortal);
  const [given = '.', ...more] = positionals;
  if (more.length > 0) throw new Error(message('new/one-folder', { found: more.join(' ') }));
  const folder = fromHere(given);
  if ((await namesIn(folder)).includes(PORTAL_FILE)) throw new Error(message('new/portal-there', { folder }));
  const locale = readLocale(process.env);
  const asks = !values.yes && process.stdin.isTTY && process.stdout.isTTY && process.env['CI'] === undefined;
  const answers = await settle(values, asks ? locale : null);
  const written = await writePortal(folder, answers);
  const shown = relative(fromHere('.'), folder) || '.';
  process.stdout.write(`${written.map((name) => `+ ${shown === '.' ? '' : `${shown}/`}${name}\n`).join('')}\n`);
  process.stdout.write(`${nextSteps(shown, locale)}\n`);
});

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    if (isCode(error, 'ENOTDIR')) throw new Error(message('new/no-folder', { folder }), { cause: error });
    throw error;
  }
}
