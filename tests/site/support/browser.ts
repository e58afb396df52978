import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 900 };

let connection: Promise<Browser> | undefined;

/** The Chromium of this run; a test file has one connection, closed when it ends. */
function connectBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browser'));
  return connection;
}

afterAll(async () => {
  await (await connection)?.close();
  connection = undefined;
});

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  return (await connectBrowser()).newContext({ locale: 'zh-CN', viewport: desktop, ...options });
}

/** Calls `work` with a page of a reader who comes for the first time: nothing is cached or stored. */
export async function withNewReader<T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await newContext(options);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/**
 * A function that calls `work` with the tab of one reader who goes from page to page in it, which is
 * many times quicker than a new reader a page. Tests of a file run one after the other and share it.
 */
export function browsingReader(options: BrowserContextOptions) {
  let tab: Promise<Page> | undefined;
  return async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    tab ??= newContext(options).then((context) => context.newPage());
    const page = await tab;
    try {
      return await work(page);
    } finally {
      page.removeAllListeners();
    }
  };
}
