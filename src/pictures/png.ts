import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { pictureFont, subsetFont } from './font.ts';

// As the name tables of the files say, whatever their weight.

/** An SVG image and the width in pixels that its PNG shall have. */
export interface Picture {
  svg: string;
  width: number;
}

/**
 * Draws pictures as PNG, in their order, with fonts that hold their characters. Their text must have gone
 * through `writeForFont`. Same pictures, same bytes: no font of the machine is used.
 */
export async function drawPng(pictures: readonly Picture[]): Promise<Uint8Array[]> {
  const text = pictures.map(({ svg }) => svg).join('');
  const fonts = [
    ...(await subsetFont(text)),
    ...(/font-weight[=:]\s*"?(?:700|bold)/.test(text) ? await subsetFont(text, 700) : []),
  ];
  // The library takes fonts from files only.
  const folder = await mkdtemp(join(tmpdir(), 'luce-fonts-'));
  try {
    const fontFiles = await Promise.all(
      fonts.map(async (font, index) => {
        const file = join(folder, `${String(index)}.ttf`);
        await writeFile(file, font);
        return file;
      }),
    );
    const font = {
      fontFiles,
      loadSystemFonts: false,
      defaultFontFamily: pictureFont,
      sansSerifFamily: pictureFont,
      serifFamily: pictureFont,
    };
    return pictures.map(({ svg, width }) =>
      new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng(),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
