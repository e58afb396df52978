import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeForFont } from '../../src/pictures/font.ts';
import { placePictures, type PlacedPictures } from './place-pictures.ts';

/** Pixels across a picture: sharp on a sheet of A5, and quick to draw. */
const width = 1152;

/**
 * Puts the PNG of each chart of a folder, `*.svg`, beside it. The same charts give the same bytes.
 * @param kept folder of the pictures that were drawn before
 */
export async function drawChartPictures(folder: string, kept: string): Promise<PlacedPictures> {
  const names = (await Array.fromAsync(glob('*.svg', { cwd: folder }))).sort();
  const charts = await Promise.all(names.map(async (name) => writeForFont(await readFile(join(folder, name), 'utf8'))));
  return placePictures(
    kept,
    names.map((name, at) => ({ svg: charts[at] ?? '', width, path: join(folder, name.replace(/svg$/u, 'png')) })),
  );
}
