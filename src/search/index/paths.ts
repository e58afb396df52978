import type { IndexFolder } from './make-index.ts';

/** Folder of the index below the root of the site. */
export const indexFolder = 'search-index';

/** Path of the directory below the folder of the index. */
export const directoryPath = 'directory.bin';

/** Path of another file of the index, by its version. */
export function filePath(version: string, folder: IndexFolder, number: number): string {
  return `${version}/${folder}/${number}.bin`;
}
