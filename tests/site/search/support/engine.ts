import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Build } from '../../support/builds.ts';
import type {} from './search-in-page.ts';

const fflate = 'node_modules/fflate/esm/browser.js';

/**
 * Searches every query in the page with the project's own search modules, as they stand in the
 * repository, in the index that was built; gives the sorted paths of what each has found.
 */
export async function searchAll(page: Page, { url, base }: Build, queries: readonly string[]): Promise<string[][]> {
  await page.route(/\/(?:src|tests)\/.*\.ts$/, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(base.length);
    const typed = await readFile(resolve(path), 'utf8');
    const body = stripTypeScriptTypes(typed)
      .replaceAll('import.meta.env.BASE_URL', JSON.stringify(base))
      .replaceAll("'fflate'", JSON.stringify(base + fflate));
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.route(new RegExp(`/${fflate}$`), (route) =>
    route.fulfill({ contentType: 'text/javascript', path: resolve(fflate) }),
  );
  await page.goto(`${url}enhance/`);
  await page.addScriptTag({ type: 'module', url: `${url}tests/site/search/support/search-in-page.ts` });
  const answers = await page.evaluate((asked) => globalThis.searchAddresses(asked), queries);
  return answers.map((addresses) => addresses.map((address) => address.slice(base.length)).sort());
}
