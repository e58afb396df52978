import { renderAsync } from '@resvg/resvg-js';
import { writeIndexedPng } from './indexed-png.ts';
import { withFonts } from './with-fonts.ts';

/** An SVG image and the width in pixels that its PNG shall have. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
}

/** Pictures drawn at a time, each of some megabytes; the library draws outside the thread of this script. */
const atOnce = 4;

/**
 * Draws pictures as PNG, with fonts that hold their characters, and gives each to `take` with its place in the list.
 * Their text must have gone through `writeForFont`. A picture has the same bytes whatever is drawn beside it: no font
 * of the machine is used.
 */
export function drawPng(
  pictures: readonly Picture[],
  take: (at: number, png: Uint8Array) => Promise<void>,
): Promise<void> {
  return withFonts(pictures.map(({ svg }) => svg).join(''), async (font) => {
    const waiting = pictures.entries();
    const work = async () => {
      for (const [at, { svg, width }] of waiting) {
        const image = await renderAsync(svg, { font, fitTo: { mode: 'width', value: width } });
        await take(at, await writeIndexedPng(image.pixels, image.width, image.height));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  });
}
