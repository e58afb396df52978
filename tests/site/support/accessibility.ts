import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browsingReader, desktop, phone } from './browser.ts';
import { sampledPages, type SitePage } from './pages.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const widths = { light: [phone, desktop], dark: [desktop, phone] };

/** Defines a test a page, in one theme: both widths at the root, one of them below another base. */
export function testAccessibility(colorScheme: 'light' | 'dark'): void {
  const reader = browsingReader({ colorScheme });
  // The table of all targets takes axe long.
  test.for(sampledPages)('$title meets WCAG 2.2 AA', { timeout: 240_000 }, async (sitePage) => {
    const violations = await reader(async (page) => {
      await page.goto(sitePage.url);
      await page.evaluate(axe.source);
      await page.evaluate(layOutWhole);
      const found: string[] = [];
      for (const viewport of viewportsOf(sitePage, colorScheme)) {
        await page.setViewportSize(viewport);
        for (const violation of await violationsIn(page)) found.push(`${viewport.width} px: ${violation}`);
      }
      return found;
    });
    expect(violations).toEqual([]);
  });
}

/** The many pages of the ledger are one layout: one width does. */
function viewportsOf({ build, path }: SitePage, colorScheme: 'light' | 'dark') {
  const all = build.base === '/' && !/^corrections\/./.test(path);
  return all ? widths[colorScheme] : widths[colorScheme].slice(0, 1);
}

/** Axe measures boxes, and what is far from the screen has them only once it is laid out. */
function layOutWhole(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(sheet);
}

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
