import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawPng, type Picture } from '../../src/pictures/png.ts';
import { codeVersion } from '../code-version.ts';
import { givePage } from '../pages/page-files.ts';

/** A picture and the file that it is put into. */
export interface WantedPicture extends Picture {
  readonly path: string;
}

export interface PlacedPictures {
  readonly count: number;
  /** How many of them were drawn; the others are as they were. */
  readonly drawn: number;
  readonly bytes: number;
}

/** What draws a picture from its SVG. */
const code = ['src/pictures/*.ts'];

/**
 * Puts pictures into place as PNG: those that were drawn before from the same SVG are kept in `folder`, the others are
 * drawn. What is kept there of pictures that nobody wants any more is removed.
 */
export async function placePictures(folder: string, wanted: readonly WantedPicture[]): Promise<PlacedPictures> {
  await mkdir(folder, { recursive: true });
  const kept = new Set(await readdir(folder));
  const version = await codeVersion(code);
  const files = wanted.map((picture) => `${keyOf(version, picture)}.png`);
  const due = [...new Map(files.map((file, at) => [file, wanted[at]] as const))].flatMap(([file, picture]) =>
    picture === undefined || kept.has(file) ? [] : [{ ...picture, file: join(folder, file) }],
  );
  if (due.length > 0)
    await drawPng(due, async (at, png) => {
      const { file = '' } = due[at] ?? {};
      await writeFile(`${file}.new`, png);
      await rename(`${file}.new`, file);
    });
  let bytes = 0;
  for (const [at, { path }] of wanted.entries()) {
    const file = join(folder, files[at] ?? '');
    await mkdir(dirname(path), { recursive: true });
    await givePage(file, path);
    bytes += (await stat(file)).size;
  }
  for (const file of kept.difference(new Set(files))) await rm(join(folder, file), { force: true });
  return { count: files.length, drawn: due.length, bytes };
}

function keyOf(version: string, { svg, width }: Picture): string {
  return createHash('sha256')
    .update(JSON.stringify([version, width, svg]))
    .digest('hex');
}
