import lighthouse, { type Result } from 'lighthouse';
import { glob, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { launchChromium } from '../../tests/site/support/chromium.ts';
import { readAddress } from '../address.ts';
import { kindOf } from '../page-kinds.ts';
import { serve } from '../serve.ts';
import { runStage } from '../stage.ts';

/** Pages that stand in a frame of another, or in place of one. */
const unaudited = /^(enhance|embed|404)/;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Audits the build in `dist/` as Lighthouse's mobile visitor meets it: the heaviest page of every kind, or the
 * pages that are named. Fails when any score of any page is below 100; a busy machine costs a page points now and
 * then, so one that fails is judged by the median of three runs.
 */
export async function auditScores(folder: string, named: readonly string[]): Promise<void> {
  const service = await serve({ folder, base: readAddress(process.env).base, port: 0 });
  const port = await freePort();
  const browser = await launchChromium(({ args, ...program }) =>
    chromium.launch({ ...program, args: [...args, `--remote-debugging-port=${port}`] }),
  );
  try {
    // The first page would otherwise pay for the start of the browser and of its fonts.
    const first = await browser.newPage();
    await first.goto(service.url);
    await first.close();
    const paths = named.length > 0 ? named.map((path) => path.replace(/^\//, '')) : await heaviestPages(folder);
    for (const path of paths) {
      await runStage(`/${path}`, () => audit(service.url + path, port)).catch(() => (process.exitCode = 1));
    }
  } finally {
    await browser.close();
    await service.close();
  }
}

/** The heaviest page of every kind. */
async function heaviestPages(folder: string): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/index.html', { cwd: folder }));
  const pages = await Promise.all(
    files
      .map((file) => file.replace(/index\.html$/, ''))
      .filter((path) => !unaudited.test(path))
      .map(async (path) => ({ path, bytes: (await stat(join(folder, path, 'index.html'))).size })),
  );
  const kinds = Map.groupBy(pages, ({ path }) => kindOf(path));
  const heaviest = [...kinds.values()].flatMap((kind) => kind.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1));
  return heaviest.map(({ path }) => path).sort();
}

/** Tells the scores of a page; where one is below 100, those of the median of three runs. */
async function audit(url: string, port: number): Promise<string> {
  const first = await visit(url, port);
  if (isPerfect(first)) return tellScores(first);
  const runs = [first, await visit(url, port), await visit(url, port)];
  const median = runs.toSorted((a, b) => Math.min(...scoresOf(a)) - Math.min(...scoresOf(b)))[1] ?? first;
  if (isPerfect(median)) return `${tellScores(median)} (median of 3, first ${scoresOf(first).join(', ')})`;
  const lost = Object.values(median.audits).filter(({ score }) => score !== null && score < 0.9);
  throw new Error(`${tellScores(median)} (median of 3); below 90: ${lost.map(({ id }) => id).join(', ')}`);
}

async function visit(url: string, port: number): Promise<Result> {
  const result = await lighthouse(url, { port, onlyCategories: categories, logLevel: 'silent' });
  if (result === undefined) throw new Error(`Lighthouse gave no report on ${url}`);
  return result.lhr;
}

function scoresOf(result: Result): number[] {
  return categories.map((id) => Math.round((result.categories[id]?.score ?? 0) * 100));
}

function isPerfect(result: Result): boolean {
  return scoresOf(result).every((score) => score === 100);
}

function tellScores(result: Result): string {
  const scores = scoresOf(result);
  return categories.map((id, index) => `${id} ${String(scores[index])}`).join(', ');
}

function freePort(): Promise<number> {
  return new Promise((fulfil, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) fulfil(address.port);
        else reject(new Error('No free port for the browser'));
      });
    });
  });
}
