/** Folder of the index of things, below the root of the site. */
export const thingsFolder = 'things-index';

/** File that names the pieces of an index, and is asked for anew each time. */
export const thingsDirectory = 'directory.json';

/** Path of a piece below the folder. */
export function piecePath(version: string, number: number): string {
  return `${version}/${number}.json`;
}
