import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Target } from '../../../../src/model/target.ts';
import { countsOf, pathsWith } from '../../../site/search/support/provisions.ts';
import { blankSheets, readSheets } from '../../../site/support/pdf.ts';

/** A tab of a browser, whatever drives it. */
export interface Tab {
  /** Goes to a page on a screen of a width in pixels. */
  open: (address: string, width: number) => Promise<unknown>;
  evaluate: <T>(question: () => T) => Promise<T>;
  /** Words of the first element of a selector. */
  read: (selector: string) => Promise<string | null>;
  choose: (field: string, value: string) => Promise<unknown>;
  /** Writes words into a field and presses Enter. */
  ask: (field: string, words: string) => Promise<unknown>;
  print: () => Promise<Uint8Array>;
}

/** What a reader must be able to do in every browser, with the faults found; the address is that of the home page. */
export const essentials: Record<string, (tab: Tab, root: string) => Promise<string[]>> = {
  'reads the home page': (tab, root) => faultsOfPage(tab, root),
  'reads a document': (tab, root) => faultsOfPage(tab, `${root}documents/hz-eco-2021/`),
  'reads the targets': (tab, root) => faultsOfPage(tab, `${root}targets/`),
  'reads the search page': (tab, root) => faultsOfPage(tab, `${root}search/`),
  'filters the targets': faultsOfFilter,
  'finds words': faultsOfSearch,
};

/** What does not fit the screen of a phone or a desk, or paper. */
async function faultsOfPage(tab: Tab, address: string): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [390, 1280]) {
    await tab.open(address, width);
    const { over, text, screen } = await tab.evaluate(measure);
    if (over > 0) faults.push(`at ${width} pixels it scrolls sideways by ${over}`);
    // A phone leaves the text most of its width, a desk a line of some forty characters.
    if (text < Math.min(0.8 * screen, 640)) faults.push(`at ${width} pixels its text has ${text}`);
  }
  const shown = lengthOf(await tab.evaluate(seenWords));
  const sheets = await readSheets(await tab.print());
  // By number: Firefox does not tell of every printed sign which character it is.
  const printed = lengthOf(sheets.flatMap((runs) => runs.map(({ text }) => text)).join(''));
  if (shown === 0 || printed < 0.8 * shown) faults.push(`of its ${shown} characters ${printed} are printed`);
  const blank = blankSheets(sheets);
  if (blank.length > 0) faults.push(`of its ${sheets.length} sheets some are blank: ${blank.join(', ')}`);
  return faults;
}

/** Pixels by which the page is wider than the screen, of its text (0 where that is not seen), and of the screen. */
function measure(): { over: number; text: number; screen: number } {
  // What is far from the screen has its width only once it is laid out.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(sheet);
  const { scrollWidth, clientWidth } = document.documentElement;
  const text = document.querySelector('.text') ?? document.querySelector('main');
  const heading = document.querySelector('main h1');
  const seen = [text, heading].every((each) =>
    each?.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
  return {
    over: scrollWidth - clientWidth,
    text: seen ? (text?.getBoundingClientRect().width ?? 0) : 0,
    screen: clientWidth,
  };
}

/** The words of the page that are seen, but for those of fields and buttons, which are not printed. */
function seenWords(): string {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  let words = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement } = node;
    if (parentElement?.checkVisibility() && !parentElement.closest('select, button')) words += node.textContent ?? '';
  }
  return words;
}

async function faultsOfFilter(tab: Tab, root: string): Promise<string[]> {
  const targets = JSON.parse(readFileSync('content/data/targets.json', 'utf8')) as Target[];
  const own = targets.filter(({ document }) => document === 'zj-water-2016').length;
  await tab.open(`${root}targets/`, 1280);
  const ready = await faultsOfWords(tab, '#target-count', `共 ${targets.length} 项`);
  if (ready.length > 0) return ready;
  await tab.choose('#target-document', 'zj-water-2016');
  const counted = await faultsOfWords(tab, '#target-count', `${own} / ${targets.length} 项`);
  const seen = await tab.evaluate(
    () => [...document.querySelectorAll('#target-table tbody tr')].filter((row) => row.checkVisibility()).length,
  );
  return seen === own ? counted : [...counted, `${seen} rows are shown, not ${own}`];
}

async function faultsOfSearch(tab: Tab, root: string): Promise<string[]> {
  await tab.open(`${root}search/`, 1280);
  await tab.ask('#search-query', '水质');
  const counted = await faultsOfWords(tab, '#search-status', countsOf(pathsWith('水质')));
  const first = await tab.evaluate(() => document.querySelector('#search-results .result')?.textContent ?? '');
  return first.includes('水质') ? counted : [...counted, `the first result says “${first}”`];
}

const patience = { turns: 200, pause: 100 };

/** Waits until an element says words; the fault is what it says at last. */
async function faultsOfWords(tab: Tab, selector: string, wanted: string): Promise<string[]> {
  let said: string | null = null;
  for (let turn = 0; turn < patience.turns; turn += 1) {
    said = await tab.read(selector);
    if (said?.includes(wanted)) return [];
    await setTimeout(patience.pause);
  }
  return [`${selector} says “${said ?? ''}”, not “${wanted}”`];
}

function lengthOf(words: string): number {
  return words.replace(/\s/gu, '').length;
}
