import { part } from '../core/read/text/cut.ts';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subset from 'subset-font';
import { z } from 'zod';

type Weight = 400 | 700;

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));

/** Family name of the font as its files have it, for `font-family` in a picture; the files of each weight share it. */
export const pictureFont = 'Noto Sans SC Thin';

// Signs that no file of the family holds, and what looks the same.
const twins: Record<string, string> = { μ: 'µ', ₓ: 'x' };

/**
 * Text with the signs that the font lacks in forms that it has: `Ⅴ类` as `V类`, `PM₂.₅` as `PM2.5`.
 * Write a picture's text through it, or the sign is an empty box.
 */
export function writeForFont(text: string): string {
  return text.replace(/[\u2080-\u2089\u2160-\u217Fμₓ]/gu, (sign) => twins[sign] ?? sign.normalize('NFKC'));
}

/**
 * TrueType fonts that hold the characters of `text` in this weight and no more: one of the Chinese characters,
 * letters and digits, and one for each further part of the family that its signs (≥ ● →) are in.
 */
export async function subsetFont(text: string, weight: Weight = 400): Promise<Uint8Array[]> {
  const characters = [...new Set(writeForFont(text))].sort().join('');
  const parts = ['chinese-simplified', ...(await signParts(characters))];
  return Promise.all(
    parts.map(async (part) => {
      const file = await readFile(join(folder, 'files', `noto-sans-sc-${part}-${String(weight)}-normal.woff`));
      return subset(file, characters, { targetFormat: 'sfnt', noHinting: true, noLayoutClosure: true });
    }),
  );
}

const rangesSchema = z.record(z.string(), z.string());

/** Names of the numbered parts that hold the signs of a text: those that are neither ASCII nor Han. */
async function signParts(characters: string): Promise<string[]> {
  const ranges = rangesSchema.parse(JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')));
  const signs = [...characters].filter((character) => !/[\p{ASCII}\p{Script=Han}]/u.test(character));
  return Object.entries(ranges)
    .filter(([part, range]) => /^\[\d+\]$/.test(part) && signs.some((sign) => isWithin(range, sign)))
    .map(([part]) => part.replace(/^.|.$/gu, ''));
}

/** Whether a CSS `unicode-range` (`U+2264, U+2460-2469`) names a character. */
function isWithin(range: string, character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return range.split(',').some((each) => {
    const [from = 0, to = from] = part(each.trim(), 2)
      .split('-')
      .map((end) => parseInt(end, 16));
    return from <= point && point <= to;
  });
}
