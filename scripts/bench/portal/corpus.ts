import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { seededRandom } from '../random.ts';
import { textVarier } from './vary-text.ts';

/** A text of the portal that is made: its name below `sources/`, without the ending, is the id of its document. */
export interface MadeText {
  id: string;
  ending: '.txt' | '.md';
  /** Where it is from, as the manifest says it. */
  origin: string;
  text: string;
}

const orderNumber = /\p{Script=Han}*令第[\d〇零一二三四五六七八九十百]+号|\p{Script=Han}+〔\d{4}〕\d+号/u;
/** Characters in which a text says its number, if it has one. */
const HEAD = 800;

/**
 * So many texts of a folder of .txt and .md, in an order that is drawn; where it has fewer, all of them again as other
 * places would have made them. A text whose number an earlier one has is left out: a portal takes each number once.
 */
export async function drawTexts(
  folder: string,
  length: number,
  seed: string,
): Promise<{ texts: MadeText[]; own: number }> {
  const files = (await readdir(folder)).filter((file) => ['.txt', '.md'].includes(extname(file))).sort();
  const drawn = seededRandom(`${seed}/texts`).sample(files, files.length);
  const read = await Promise.all(
    drawn.map(async (file) => ({ file, text: await readFile(join(folder, file), 'utf8') })),
  );
  const own = withoutTwins(read);
  if (own.length === 0 && length > 0) throw new Error(`no .txt or .md in ${folder}`);
  const vary = textVarier(seed);
  const texts = Array.from({ length }, (_, index): MadeText => {
    const { file, text } = own[index % own.length] ?? { file: '', text: '' };
    const version = Math.floor(index / own.length);
    const ending = extname(file) === '.md' ? '.md' : '.txt';
    const origin = version === 0 ? file : `${file}, version ${String(version)}`;
    const id = `text-${String(index + 1).padStart(5, '0')}`;
    return { id, ending, origin, text: version === 0 ? text : vary(text, version) };
  });
  return { texts, own: Math.min(length, own.length) };
}

function withoutTwins<Text extends { text: string }>(texts: readonly Text[]): Text[] {
  const numbers = new Set<string>();
  return texts.filter(({ text }) => {
    const number = orderNumber.exec(text.slice(0, HEAD))?.[0];
    if (number === undefined) return true;
    if (numbers.has(number)) return false;
    numbers.add(number);
    return true;
  });
}
