import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { PORTAL_FILE } from '../src/model/portal.ts';
import { message } from './message.ts';

/** Root of the engine: its programs, pages and styles are found from here, wherever a command is run. */
export const engine = resolve(import.meta.dirname, '..');

/** The portal that comes with the engine. */
export const ownContent = join(engine, 'content');

/** Variable that tells the pages which folder they are made from: `src/site/portal/folder.ts` reads it. */
export const contentVariable = 'LUCE_CONTENT';

/** Variable that tells them where what they made may be kept for the next build: `src/site/data/kept-measures.ts` reads it. */
export const keptVariable = 'LUCE_KEPT';

/** A path as it was given, from the folder in which the command was run; npm runs its scripts in the engine's. */
export function fromHere(path: string): string {
  const here = process.cwd() === engine ? (process.env['INIT_CWD'] ?? engine) : process.cwd();
  return resolve(here, path);
}

/**
 * Folder of the portal that a command is about: the one given, the one where it was run, or that of the engine.
 * @throws Error where none is given, none is here, and the engine came without one
 */
export function contentFolder(given: string | undefined): string {
  if (given !== undefined) return fromHere(given);
  const here = fromHere('.');
  if (existsSync(join(here, PORTAL_FILE))) return here;
  if (existsSync(join(ownContent, PORTAL_FILE))) return ownContent;
  throw new Error(message('command/no-portal', { folder: here }));
}

/** Folder that the site is written to: the one given, else `dist`, for another portal in the folder of the command. */
export function siteFolder({ out, content }: { out?: string | undefined; content?: string | undefined }): string {
  if (out !== undefined) return fromHere(out);
  const isOwn = content === undefined && contentFolder(content) === ownContent;
  return isOwn ? join(engine, 'dist') : fromHere('dist');
}
