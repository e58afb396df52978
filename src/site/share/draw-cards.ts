import { renderAsync } from '@resvg/resvg-js';
import { writeIndexedPng } from '../../pictures/indexed-png.ts';
import { withFonts } from '../../pictures/with-fonts.ts';
import { cardSize, drawSheet, type Card } from './card.ts';

/** Cards on a sheet: the more, the less often fonts are read; each takes three megabytes while it is drawn. */
const cardsOnSheet = 8;
/** Sheets drawn at a time; the library draws outside the thread of this script. */
const sheetsAtOnce = 3;

/** A card, and the part of its full size that it is drawn in. */
export interface SizedCard {
  readonly card: Card;
  readonly scale: 1 | 0.5;
}

/**
 * Draws cards as PNG and gives each to `take`, with its place in the list. Same cards, same bytes: no font of the
 * machine is used.
 */
export async function drawCards(
  cards: readonly SizedCard[],
  take: (index: number, png: Buffer) => Promise<void>,
): Promise<void> {
  const numbered = cards.map(({ card, scale }, index) => ({ card, scale, index }));
  const sheets = [...Map.groupBy(numbered, ({ scale }) => scale)].flatMap(([scale, own]) =>
    Array.from({ length: Math.ceil(own.length / cardsOnSheet) }, (_, place) => {
      const some = own.slice(place * cardsOnSheet, (place + 1) * cardsOnSheet);
      return { scale, indices: some.map(({ index }) => index), svg: drawSheet(some.map(({ card }) => card)) };
    }),
  );
  await withFonts(sheets.map(({ svg }) => svg).join(''), async (font) => {
    const waiting = sheets.values();
    const work = async () => {
      for (const { scale, indices, svg } of waiting) {
        const { pixels } = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: scale } });
        const [width, height] = [cardSize.width * scale, cardSize.height * scale];
        const bytes = width * height * 4;
        await Promise.all(
          indices.map(async (index, place) => {
            await take(
              index,
              await writeIndexedPng(pixels.subarray(place * bytes, (place + 1) * bytes), width, height),
            );
          }),
        );
      }
    };
    await Promise.all(Array.from({ length: sheetsAtOnce }, work));
  });
}
