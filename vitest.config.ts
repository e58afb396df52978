import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that open the built site in Chromium; `npm test` builds it first. */
const siteTests = ['tests/site/**/*.test.ts', 'tests/portal/site/**/*.test.ts'];

export default defineConfig({
  test: {
    // Vitest would keep one of two cores for itself.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: siteTests,
          setupFiles: 'tests/support/seed.ts',
        },
      },
      {
        test: {
          name: 'site',
          include: siteTests,
          globalSetup: 'tests/site/support/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
