import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { contentVariable, ownContent } from './scripts/place.ts';

/** Tests that open the built site in Chromium; `npm test` builds it first. */
const siteTests = ['tests/site/**/*.test.ts', 'tests/portal/site/**/*.test.ts'];

/** Site tests that hold for any portal: they are also run on one that is not the engine's own. */
const anyPortal = [
  'tests/site/{accessibility-*,head,links,loading,machine-readable,markup,print}.test.ts',
  'tests/site/search/*.test.ts',
];

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
          exclude: siteTests,
          setupFiles: 'tests/support/seed.ts',
        },
      },
      {
        test: {
          name: 'site',
          env,
          include: siteTests,
          ...browser,
        },
      },
      { test: { name: 'county', env: county, include: anyPortal, ...browser } },
    ],
  },
});
