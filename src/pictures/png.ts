import { renderAsync } from '@resvg/resvg-js';
import { writeIndexedPng } from './indexed-png.ts';
import { withFonts } from './with-fonts.ts';

/** An SVG image and the width in pixels that its PNG shall have. */
export interface Picture {
  svg: string;
  width: number;
}

/**
 * Draws pictures as PNG, in their order, with fonts that hold their characters. Their text must have gone
 * through `writeForFont`. Same pictures, same bytes: no font of the machine is used.
 */
export function drawPng(pictures: readonly Picture[]): Promise<Uint8Array[]> {
  return withFonts(pictures.map(({ svg }) => svg).join(''), (font) =>
    Promise.all(
      pictures.map(async ({ svg, width }) => {
        const image = await renderAsync(svg, { font, fitTo: { mode: 'width', value: width } });
        return writeIndexedPng(image.pixels, image.width, image.height);
      }),
    ),
  );
}
