import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browsingReader } from './browser.ts';
import { isRepeated, sampledPages } from './pages.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const allRules: RunOnly = { type: 'tag', values: standards };
const colourRules: RunOnly = {
  type: 'rule',
  values: axe.getRules(standards).flatMap(({ ruleId, tags }) => (tags.includes('cat.color') ? [ruleId] : [])),
};

/**
 * Defines a test a page, on one size of screen: every rule in the light theme; in the dark one, which must lay the
 * page out alike, the rules about colours.
 */
export function testAccessibility(viewport: { width: number; height: number }): void {
  const reader = browsingReader({ viewport });
  const pages = sampledPages.filter((page) => !isRepeated(page));
  // The table of all targets takes axe long.
  test.for(pages)('$title meets WCAG 2.2 AA in both themes', { timeout: 240_000 }, async ({ url }) => {
    const { light, dark } = await reader(async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(url);
      await page.evaluate(axe.source);
      await page.evaluate(layOutWhole);
      const light = { violations: await violationsIn(page, allRules), size: await page.evaluate(sizeOfPage) };
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = { violations: await violationsIn(page, colourRules), size: await page.evaluate(sizeOfPage) };
      return { light, dark };
    });
    expect(light.violations, 'in the light theme').toEqual([]);
    expect(dark.violations, 'in the dark theme').toEqual([]);
    expect(dark.size, 'the themes differ in colours alone').toEqual(light.size);
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
function violationsIn(page: Page, runOnly: RunOnly): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const report = await window.axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return report.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, runOnly);
}
