import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Provision } from '../../../../src/model/provision.ts';
import type { Target } from '../../../../src/model/target.ts';
import { withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';
import { countsOf, pathsWith } from '../../../site/search/support/provisions.ts';

const rows = <Row>(name: string) => JSON.parse(readFileSync(`content/data/${name}.json`, 'utf8')) as Row[];
const provisions = rows<Provision>('provisions');
const setting = new Set(rows<Target>('targets').map(({ document, provision }) => `${document} ${provision}`));

/** Paths of the provisions with these words that fit. */
function fitting(run: string, fits: (provision: Provision) => boolean): string[] {
  const fit = new Set(provisions.filter(fits).map(({ document, eid }) => `documents/${document}/#${eid}`));
  return pathsWith(run).filter((path) => fit.has(path));
}

const body = 'hz-ecology-environment-bureau';
const cases = [
  {
    name: 'body',
    query: '治理',
    value: body,
    paths: fitting('治理', ({ leads, participants }) => [...leads, ...participants].includes(body)),
  },
  {
    name: 'region',
    query: '水',
    value: 'chunan',
    paths: fitting('水', ({ regions }) => regions.includes('chunan')),
  },
  {
    name: 'target',
    query: '2020年',
    value: 'yes',
    paths: fitting('2020年', ({ document, eid }) => setting.has(`${document} ${eid}`)),
  },
];

test.for(cases)('the search page filters by $name, exactly', async ({ name, query, value, paths }) => {
  expect(paths.length).toBeGreaterThan(5);
  await withNewReader({}, async (page) => {
    await page.goto(`${builds[0]?.url ?? ''}search/?q=${encodeURIComponent(query)}`);
    await page.locator(`#filter-${name}`).selectOption(value);
    await page.locator('#search-status', { hasText: countsOf(paths) }).waitFor();
    expect(new URL(page.url()).searchParams.get(name)).toBe(value);
  });
});
