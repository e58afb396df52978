import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../random.ts';

/** A provision as a reader finds it with nothing but its words. */
interface PlainProvision {
  /** Path below the base: `documents/hz-water-2016/#sec_1`. */
  path: string;
  document: string;
  words: string;
  /** Made comparable as the search says that it does; cells stay parted by a tab. */
  plain: string;
}

export type PlainTexts = readonly PlainProvision[];

interface Row {
  document: string;
  eid: string;
  number: string | null;
  heading: string | null;
  text: string;
}

/** The words of all provisions of a portal, read without the search's own code. */
export async function readPlainTexts(portal: string): Promise<PlainTexts> {
  const rows = async <T>(name: string): Promise<T[]> =>
    JSON.parse(await readFile(join(portal, 'data', `${name}.json`), 'utf8')) as T[];
  const gazettes = new Set((await rows<{ id: string }>('gazettes')).map(({ id }) => id));
  const provisions = (await rows<Row>('provisions')).map(({ document, eid, number, heading, text }) => {
    const words = (number ?? '') + (heading ?? '') + text;
    const folder = gazettes.has(document) ? 'gazettes' : 'documents';
    return { path: `${folder}/${document}/#${eid}`, document, words, plain: plainOf(words) };
  });
  return provisions.filter(({ plain }) => plain !== '');
}

function plainOf(words: string): string {
  const cells = words.split('\t').map((cell) => cell.normalize('NFKC').toLowerCase().replace(/\s/gu, ''));
  return cells.join('\t').trim();
}

/** Paths of the provisions in which a run of characters stands, by document. */
export function findPlainly(texts: PlainTexts, run: string): Map<string, string[]> {
  const wanted = plainOf(run);
  const found = new Map<string, string[]>();
  for (const { plain, document, path } of texts) {
    if (!plain.includes(wanted)) continue;
    const paths = found.get(document);
    if (paths === undefined) found.set(document, [path]);
    else paths.push(path);
  }
  return found;
}

/** So many runs of 2 to 8 Han characters, each of a provision that is drawn. */
export function drawRuns(texts: PlainTexts, length: number, random: Random): string[] {
  const runs: string[] = [];
  while (runs.length < length) {
    const characters = [...random.pick(texts).words];
    const size = random.between(2, 8);
    if (characters.length < size) continue;
    const at = random.between(0, characters.length - size);
    const run = characters.slice(at, at + size).join('');
    if (/^\p{Script=Han}+$/u.test(run)) runs.push(run);
  }
  return runs;
}
