import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compilePages } from '../../../scripts/pages/compile-pages.ts';
import { BUNDLE } from '../../../scripts/pages/keep-bundle.ts';
import { renderPages } from '../../../scripts/pages/render-pages.ts';

/**
 * Makes the pages of the portal that comes with the engine as if it were many times as large: a page holds a share of
 * what it would. What a build makes besides pages is not there: pictures, search, the offline copy.
 * @param folder new or empty
 * @returns the folder of the site
 */
export async function makeShortSite(folder: string, pageLength: number): Promise<string> {
  const portal = join(folder, 'portal');
  cpSync('content', portal, { recursive: true, filter: (path) => basename(path) !== '.luce' });
  const file = join(portal, 'data', 'portal.json');
  const profile = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...profile, pageLength }));
  const compiled = await compilePages({ site: null, base: '/' });
  const site = join(folder, 'site');
  cpSync(compiled, site, { recursive: true, filter: (path) => basename(path) !== BUNDLE });
  await renderPages(portal, compiled, site);
  return site;
}
