import { readdir } from 'node:fs/promises';
import { isCode } from '../error-code.ts';

/** Names in a folder; none when there is no such folder, or a file of that name. */
export async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}
