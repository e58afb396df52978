import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browsingReader } from './browser.ts';
import { isRepeated, sampledPages } from './pages.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const standardRules = axe.getRules(standards);
const rules = standardRules.map(({ ruleId }) => ruleId);
const colourRules = standardRules.filter(({ tags }) => tags.includes('cat.color')).map(({ ruleId }) => ruleId);

/**
 * Defines a test a page, on one size of screen: every rule in the light theme; in the dark one, which must lay the
 * page out alike, the rules about colours.
 */
export function testAccessibility(viewport: { width: number; height: number }): void {
  const reader = browsingReader({ viewport });
  const pages = sampledPages.filter((page) => !isRepeated(page));
  // The table of all targets takes axe long.
  test.for(pages)('$title meets WCAG 2.2 AA in both themes', { timeout: 240_000 }, async ({ url }) => {
    const [light, dark] = await reader(async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(url);
      await page.evaluate(axe.source);
      await page.evaluate(layOutWhole);
      const inLight = { violations: await violationsIn(page, rules), size: await page.evaluate(sizeOfPage) };
      await page.emulateMedia({ colorScheme: 'dark' });
      const inDark = { violations: await violationsIn(page, colourRules), size: await page.evaluate(sizeOfPage) };
      return [inLight, inDark];
    });
    expect(light?.violations, 'in the light theme').toEqual([]);
    expect(dark?.violations, 'in the dark theme').toEqual([]);
    expect(dark?.size, 'the themes differ in colours alone').toEqual(light?.size);
  });
}

/** Axe measures boxes, and what is far from the screen has them only once it is laid out. */
function layOutWhole(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(sheet);
}

function sizeOfPage(): { width: number; height: number } {
  const { scrollWidth, scrollHeight } = document.documentElement;
  return { width: scrollWidth, height: scrollHeight };
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Rule and element of each violation in a page that holds axe; violations alone, since the rest has megabytes. */
function violationsIn(page: Page, values: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async (asked) => {
      const options = { runOnly: { type: 'rule' as const, values: asked }, resultTypes: ['violations' as const] };
      const report = await window.axe.run(document, options);
      return report.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [...values],
  );
}
