import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browsingReader, desktop, phone } from './support/browser.ts';
import { sampledPages, type SitePage } from './support/pages.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const views = [
  { colorScheme: 'light', viewport: phone },
  { colorScheme: 'dark', viewport: desktop },
  { colorScheme: 'light', viewport: desktop },
  { colorScheme: 'dark', viewport: phone },
] as const;

/**
 * Both themes on every page, each in one width; the other width too at the root, but for the many
 * pages of the ledger, which are one layout.
 */
function viewsOf({ build, path }: SitePage) {
  const allViews = build.base === '/' && !/^corrections\/./.test(path);
  return allViews ? views : views.slice(0, 2);
}

const reader = browsingReader({});

// The table of all targets takes axe long.
test.for(sampledPages)('$title meets WCAG 2.2 AA', { timeout: 240_000 }, async (sitePage) => {
  const violations = await reader(async (page) => {
    await page.goto(sitePage.url);
    await page.evaluate(axe.source);
    const found: string[] = [];
    for (const { colorScheme, viewport } of viewsOf(sitePage)) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      for (const violation of await violationsIn(page))
        found.push(`${colorScheme}, ${viewport.width} px: ${violation}`);
    }
    return found;
  });
  expect(violations).toEqual([]);
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Rule and element of each violation in a page that holds axe; violations alone, since the rest has megabytes. */
function violationsIn(page: Page): Promise<string[]> {
  return page.evaluate(async (values) => {
    const options = { runOnly: { type: 'tag' as const, values }, resultTypes: ['violations' as const] };
    const report = await window.axe.run(document, options);
    return report.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, standards);
}
