import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeForFont } from '../src/pictures/font.ts';
import { drawPng } from '../src/pictures/png.ts';

/** Pixels across a picture: sharp on a sheet of A5, and quick to draw. */
const width = 1152;

/** Draws each chart of a folder, `*.svg`, as PNG beside it. The same charts give the same bytes. */
export async function drawChartPictures(folder: string): Promise<{ count: number; bytes: number }> {
  const names = (await Array.fromAsync(glob('*.svg', { cwd: folder }))).sort();
  const charts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const pictures = await drawPng(charts.map((svg) => ({ svg: writeForFont(svg), width })));
  await Promise.all(
    pictures.map((png, index) => writeFile(join(folder, (names[index] ?? '').replace(/svg$/, 'png')), png)),
  );
  return { count: pictures.length, bytes: pictures.reduce((sum, { length }) => sum + length, 0) };
}
