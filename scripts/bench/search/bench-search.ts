import { median, quantile } from 'd3-array';
import { chromium, type Browser, type Page } from 'playwright-core';
import { launchChromium } from '../../../tests/site/support/chromium.ts';
import { serve } from '../../serve.ts';
import { seededRandom } from '../random.ts';
import { openProxy } from './counting-proxy.ts';
import { askHere, type Answer } from './in-page.ts';
import { countsIn, provisionsIn, Tally, type Agreement } from './judge.ts';
import { drawRuns, findPlainly, readPlainTexts, type PlainTexts } from './plain-texts.ts';

export interface SearchReport {
  /** Bytes over the wire from opening `/search/?q=…` until a result is shown, to a reader who has loaded nothing. */
  cold: { query: string; bytes: number }[];
  /** Milliseconds in the page for queries that have been asked before. */
  warm: { median: number; p95: number; worst: number; worstQuery: string };
  /** The same for queries asked for the first time, which load their part of the index. */
  first: { median: number; p95: number; worst: number; worstQuery: string };
  /** Most milliseconds in which the page answered to nothing. */
  frozen: number;
  documents: Agreement;
  provisions: Agreement;
  /** Queries of which the page says another number than a plain scan finds. */
  miscounted: string[];
}

const FREQUENT = ['的', '应当', '管理', '规定', '污染', '水', '2025年'] as const;
const RUNS = 200;
const COLD_RUNS = 3;
/** Results of runs are read to the end where there are no more, and only those first shown else. */
const READ_WHOLE = 300;

/** Measures the search of a built site in a Chromium, as its page of results shows it. */
export async function benchSearch({
  portal,
  site,
  seed,
}: {
  portal: string;
  site: string;
  seed: string;
}): Promise<SearchReport> {
  const texts = await readPlainTexts(portal);
  const runs = drawRuns(texts, RUNS, seededRandom(`${seed}/runs`));
  const service = await serve({ folder: site, base: '/', port: 0 });
  const browser = await launchChromium((program) => chromium.launch(program));
  try {
    const cold = [];
    for (const query of [...runs.slice(0, COLD_RUNS), ...FREQUENT.slice(0, 3)])
      cold.push({ query, bytes: await coldBytes(browser, service.url, query) });
    const page = await browser.newPage();
    await page.goto(`${service.url}search/`);
    return { cold, ...(await askAll(page, service.url, texts, [...runs, ...FREQUENT])) };
  } finally {
    await browser.close();
    await service.close();
  }
}

async function coldBytes(browser: Browser, address: string, query: string): Promise<number> {
  const door = await openProxy(address);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${door.url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    await page.waitForSelector('#search-results a[href]', { timeout: 300_000 });
    return door.sent();
  } finally {
    await context.close();
    await door.close();
  }
}

async function askAll(page: Page, url: string, texts: PlainTexts, queries: readonly string[]) {
  const [documents, provisions] = [new Tally(), new Tally()];
  const miscounted: string[] = [];
  const first: Answer[] = [];
  for (const query of queries) {
    const wanted = findPlainly(texts, query);
    const paths = new Set([...wanted.values()].flat());
    const toTheEnd = paths.size <= READ_WHOLE;
    const answer = await page.evaluate(askHere, { query, toTheEnd });
    first.push(answer);
    const shown = provisionsIn(answer, url);
    const said = countsIn(answer.status);
    if ((said.documents ?? wanted.size) !== wanted.size || (said.provisions ?? paths.size) !== paths.size)
      miscounted.push(query);
    // Of what is not read to the end, what is shown is judged alone.
    provisions.add(toTheEnd ? paths : paths.intersection(shown), shown);
    const documentsShown = documentsOf(shown);
    documents.add(toTheEnd ? documentsOf(paths) : documentsOf(paths).intersection(documentsShown), documentsShown);
  }
  const warm: Answer[] = [];
  for (const query of queries) warm.push(await page.evaluate(askHere, { query, toTheEnd: false }));
  return {
    warm: timesOf(warm, queries),
    first: timesOf(first, queries),
    frozen: Math.max(...[...first, ...warm].map(({ frozen }) => frozen)),
    documents: documents.agreement(),
    provisions: provisions.agreement(),
    miscounted,
  };
}

function documentsOf(paths: ReadonlySet<string>): Set<string> {
  return new Set([...paths].map((path) => path.replace(/#.*$/u, '')));
}

function timesOf(answers: readonly Answer[], queries: readonly string[]) {
  const times = answers.map(({ milliseconds }) => milliseconds);
  const worst = Math.max(...times);
  const worstQuery = queries[times.indexOf(worst)] ?? '';
  return { median: median(times) ?? 0, p95: quantile(times, 0.95) ?? 0, worst, worstQuery };
}
