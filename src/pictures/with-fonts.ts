import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { pictureFont, subsetFont } from './font.ts';

/** Calls `work` with fonts that hold the characters of `text`; the library takes them from files only. */
export async function withFonts<T>(text: string, work: (font: ResvgRenderOptions['font']) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'luce-fonts-'));
  try {
    const fonts = (await Promise.all([subsetFont(text), subsetFont(text, 700)])).flat();
    const fontFiles = await Promise.all(
      fonts.map(async (font, index) => {
        const file = join(folder, `${index}.ttf`);
        await writeFile(file, font);
        return file;
      }),
    );
    return await work({
      fontFiles,
      loadSystemFonts: false,
      defaultFontFamily: pictureFont,
      sansSerifFamily: pictureFont,
      serifFamily: pictureFont,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
