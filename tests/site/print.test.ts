import { expect, test } from 'vitest';
import { browsingReader } from './support/browser.ts';
import { documentPages, pageOfEachKind } from './support/pages.ts';
import { blankSheets, isPageNumber, readSheets, type Run } from './support/pdf.ts';

const reader = browsingReader({});

/** What a reader gets who opens a page and prints it. */
function print(address: string): Promise<Run[][]> {
  return reader(async (page) => {
    await page.goto(address);
    return readSheets(await page.pdf({ preferCSSPageSize: true }));
  });
}

test.for(pageOfEachKind)(
  '$title prints words on every sheet, none over another',
  { timeout: 120_000 },
  async (page) => {
    const sheets = await print(page.url);
    expect(sheets).not.toEqual([]);
    expect(blankSheets(sheets), 'sheets without words').toEqual([]);
    expect(sheets.flatMap(printedOver), 'words over words').toEqual([]);
  },
);

test('sheets are numbered, and give no address where the site knows none', async () => {
  const sheets = await print(documentPages[0]?.url ?? '');
  const numbers = sheets.map((runs) => runs.filter(isPageNumber).map(({ text }) => text));
  expect(numbers).toEqual(sheets.map((_, index) => [`${index + 1} / ${sheets.length}`]));
  const words = sheets.flat().map(({ text }) => text);
  expect(words.join('')).not.toMatch(/https?:|本页网址|（\//u);
});

test.for(pageOfEachKind.filter(({ path }) => /^corrections\/[^/]+\/$/u.test(path)))(
  '$title prints its places as a table, some twenty a sheet',
  async ({ url }) => {
    const [rows, sheets] = await reader(async (page) => {
      await page.goto(url);
      const count = await page.locator('.rule-list tbody tr').count();
      return [count, await readSheets(await page.pdf({ preferCSSPageSize: true }))];
    });
    expect(sheets.length).toBeLessThan(3 + rows / 15);
  },
);

/** Pairs of runs of which one covers more than the blank that a punctuation mark gives to the next. */
function printedOver(runs: readonly Run[]): string[] {
  return runs.flatMap((run, index) =>
    runs.slice(index + 1).flatMap((other) => {
      const size = Math.min(run.top - run.bottom, other.top - other.bottom);
      const wide = Math.min(run.right, other.right) - Math.max(run.left, other.left);
      const high = Math.min(run.top, other.top) - Math.max(run.bottom, other.bottom);
      // Words of a chart are drawn twice: their edge, then themselves.
      const covers = wide > 0.6 * size && high > 0.3 * size && run.text !== other.text;
      return covers ? [`${run.text} × ${other.text}`] : [];
    }),
  );
}
