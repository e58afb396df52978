import type { Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { browsingReader, phone, withNewReader } from './support/browser.ts';
import { documentPages, isForReaders, sampledPages } from './support/pages.ts';

const maxDocumentBytes = 80_000;

const phoneReader = browsingReader({ viewport: phone, isMobile: true, hasTouch: true });

/** Requests of a page until its network is quiet, and what its console complains about. */
async function load(page: Page, url: string): Promise<{ requests: Request[]; complaints: string[] }> {
  const requests: Request[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const response = await page.goto(url);
  // A page without scripts asks for nothing more once it is loaded. Its text is read, not its elements:
  // asking the page would itself run JavaScript in it.
  if (/<script(?! type="application\/ld\+json")/.test((await response?.text()) ?? ''))
    await page.waitForLoadState('networkidle');
  return { requests, complaints };
}

test.for(sampledPages)('$title asks nobody else for anything, and fits a phone', async ({ url, path }) => {
  const { requests, complaints, width } = await phoneReader(async (page) => {
    const told = await load(page, url);
    // A phone zooms out where the content is wider than the screen; both sizes then tell it.
    const width = await page.evaluate(() => Math.max(document.documentElement.scrollWidth, window.innerWidth));
    return { ...told, width };
  });
  const { origin } = new URL(url);
  const addresses = requests.map((request) => request.url()).filter((address) => !/^(data|blob):/.test(address));
  expect(addresses.filter((address) => new URL(address).origin !== origin)).toEqual([]);
  expect(complaints, 'in the console').toEqual([]);
  if (isForReaders(path)) expect(width).toBeLessThanOrEqual(phone.width);
});

test('there are document pages to weigh', () => {
  expect(documentPages.length).toBeGreaterThan(0);
});

test.for(documentPages)('$title loads at most 80 KB compressed', async ({ url }) => {
  const bytes = await withNewReader({}, async (page) => {
    const { requests } = await load(page, url);
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  });
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(maxDocumentBytes);
});

test.for(documentPages)('$title runs no JavaScript before the reader asks for something', async ({ url }) => {
  const { scripts, executed } = await withNewReader({}, async (page) => {
    await page.coverage.startJSCoverage({ reportAnonymousScripts: true });
    const { requests } = await load(page, url);
    const entries = await page.coverage.stopJSCoverage();
    const executed = entries.reduce((sum, { source }) => sum + (source?.length ?? 0), 0);
    return { scripts: requests.filter((request) => request.resourceType() === 'script').length, executed };
  });
  expect({ scripts, executed }).toEqual({ scripts: 0, executed: 0 });
});
