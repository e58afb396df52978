import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isCode } from './error-code.ts';
import { message } from './message.ts';

/** Folder of what is kept of a portal between two runs. */
export function stateFolder(portal: string): string {
  return join(portal, '.luce');
}

/**
 * Makes the folder in which a portal's state is kept. Of a portal that is not there others tell.
 * @throws Error that says what to do where nothing can be written there
 */
export async function assertWritable(portal: string): Promise<void> {
  const folder = stateFolder(portal);
  try {
    await mkdir(folder).catch((error: unknown) => {
      if (!isCode(error, 'EEXIST')) throw error;
    });
    // With the dot, so that a file of that name is none.
    await access(`${folder}/.`, constants.W_OK);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new Error(message('portal/read-only', { folder, problem: String(error.code) }), { cause: error });
  }
}
