import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { contentVariable, ownContent } from './scripts/place.ts';
import { hasTheSeven } from './tests/portal/support/has-seven.ts';

/** Tests of the documents that come with the engine. */
const portalTests = 'tests/portal/**/*.test.ts';

/** Tests that open the built site in Chromium; `npm test` builds it first. */
const siteTests = ['tests/site/**/*.test.ts', 'tests/portal/site/**/*.test.ts'];

/** Tests of the engine as others install it, from its packed file. */
const packedTests = 'tests/packed/*.test.ts';

/** Site tests that hold for any portal: they are also run on one that is not the engine's own. */
const anyPortal = [
  'tests/site/{accessibility-*,following,head,links,loading,machine-readable,markup,print,reading-column,summary-or-excerpt}.test.ts',
  'tests/site/search/*.test.ts',
];

const seven = hasTheSeven(ownContent);
if (!seven)
  process.stdout.write(`${ownContent} has not the documents that come with the engine: tests/portal is left out.\n`);

/** Where a test asks for the data of the site, it gets those of the portal that comes with the engine. */
const env = { [contentVariable]: ownContent };
const county = { [contentVariable]: join(import.meta.dirname, 'tests/fixtures/portals/county') };

const browser = {
  globalSetup: 'tests/site/support/global-setup.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    // Vitest would keep one of two cores for itself.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          env,
          include: ['tests/**/*.test.ts'],
          exclude: [...siteTests, packedTests, ...(seven ? [] : [portalTests])],
          setupFiles: 'tests/support/seed.ts',
          // Properties of some hundred texts take seconds where other programs run beside them.
          testTimeout: 30_000,
          // So does removing what they have written.
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          env,
          include: seven ? siteTests : anyPortal,
          ...browser,
        },
      },
      { test: { name: 'packed', include: [packedTests] } },
      { test: { name: 'county', env: county, include: anyPortal, ...browser } },
    ],
  },
});
