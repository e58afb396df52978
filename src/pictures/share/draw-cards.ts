import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { pictureFont, subsetFont } from '../font.ts';
import { writeIndexedPng } from '../indexed-png.ts';
import { cardSize, drawSheet, type Card } from './card.ts';

/** Cards on a sheet: the more, the less often fonts are read; each takes three megabytes while it is drawn. */
const cardsOnSheet = 8;
/** Sheets drawn at a time; the library draws outside the thread of this script. */
const sheetsAtOnce = 3;

/**
 * Draws cards as PNG and gives each to `take`, with its place in the list. Same cards, same bytes: no font of the
 * machine is used.
 */
export async function drawCards(
  cards: readonly Card[],
  take: (index: number, png: Buffer) => Promise<void>,
): Promise<void> {
  const sheets = Array.from({ length: Math.ceil(cards.length / cardsOnSheet) }, (_, index) => {
    const first = index * cardsOnSheet;
    return { first, svg: drawSheet(cards.slice(first, first + cardsOnSheet)) };
  });
  await withFonts(sheets.map(({ svg }) => svg).join(''), async (font) => {
    const waiting = sheets.values();
    const work = async () => {
      for (const { first, svg } of waiting) {
        const pixels = (await renderAsync(svg, { font })).pixels;
        await cutSheet(pixels, (index, png) => take(first + index, png));
      }
    };
    await Promise.all(Array.from({ length: sheetsAtOnce }, work));
  });
}

async function cutSheet(pixels: Buffer, take: (index: number, png: Buffer) => Promise<void>): Promise<void> {
  const { width, height } = cardSize;
  const bytes = width * height * 4;
  const cards = Array.from({ length: pixels.length / bytes }, (_, index) =>
    pixels.subarray(index * bytes, (index + 1) * bytes),
  );
  await Promise.all(cards.map(async (card, index) => take(index, await writeIndexedPng(card, width, height))));
}

/** Calls `work` with fonts that hold the characters of `text`; the library takes them from files only. */
async function withFonts(text: string, work: (font: ResvgRenderOptions['font']) => Promise<void>): Promise<void> {
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
    await work({ fontFiles, loadSystemFonts: false, defaultFontFamily: pictureFont });
  } finally {
    await rm(folder, { recursive: true });
  }
}
