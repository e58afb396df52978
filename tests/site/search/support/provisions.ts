import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalFolder } from '../../../../src/site/portal/folder.ts';
import { provisionWords, type Provision } from '../../../../src/model/provision.ts';

/** A provision and its words, as a test without the search's own code reads them. */
export interface Searched {
  /** Path below the base: `documents/hz-water-2016/#sec_1`. */
  readonly path: string;
  readonly words: string;
  /** Words made comparable; cells stay parted by a tab. */
  readonly plain: string;
}

const gazettes = new Set(rows<{ id: string }>('gazettes').map(({ id }) => id));

export const searched: readonly Searched[] = rows<Provision>('provisions')
  .map((provision) => {
    const folder = gazettes.has(provision.document) ? 'gazettes' : 'documents';
    const words = provisionWords(provision);
    return { path: `${folder}/${provision.document}/#${provision.eid}`, words, plain: plainOf(words) };
  })
  .filter(({ plain }) => plain !== '');

/** Paths of all provisions in which a run of characters stands. */
export function pathsWith(run: string): string[] {
  const wanted = plainOf(run);
  return searched
    .filter(({ plain }) => plain.includes(wanted))
    .map(({ path }) => path)
    .sort();
}

/** The characters that stand in most provisions, the most frequent first. */
export function frequentCharacters(count: number): string[] {
  const counts = new Map<string, number>();
  for (const { plain } of searched)
    for (const character of new Set(plain)) counts.set(character, (counts.get(character) ?? 0) + 1);
  counts.delete('\t');
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([character]) => character);
}

/** What a page says of so many provisions: `共 3 份文件，12 条`. */
export function countsOf(paths: readonly string[]): string {
  const texts = new Set(paths.map((path) => path.replace(/#.*$/u, '')));
  return `共 ${texts.size} 份文件，${paths.length} 条`;
}

function plainOf(words: string): string {
  const cells = words.split('\t').map((cell) => cell.normalize('NFKC').toLowerCase().replace(/\s/gu, ''));
  return cells.join('\t').trim();
}

function rows<Row>(name: string): Row[] {
  return JSON.parse(readFileSync(join(portalFolder, 'data', `${name}.json`), 'utf8')) as Row[];
}
