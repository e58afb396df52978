import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serve } from '../../../scripts/serve.ts';
import { buildsMade, countyBuild } from './builds.ts';
import { launchChromium } from './chromium.ts';

/** Serves the builds of a project and launches its one Chromium; returns how to end them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const made = project.name === 'county' ? [countyBuild] : buildsMade;
  const served = await Promise.all(made.map(serveBuild));
  const browser = await launchChromium((program) => chromium.launchServer({ ...program, headless: true }));
  project.provide(
    'builds',
    served.map(({ build }) => build),
  );
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all(served.map(({ service }) => service.close()));
  };
}

async function serveBuild({ base, folder }: typeof countyBuild) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder}/ holds no build for ${base}: run \`npm test\`, or \`npm run build\` for dist/ alone.`);
  }
  const service = await serve({ folder, base, port: 0 });
  const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  const pages = files.map((file) => file.replace(/(^|\/)index\.html$/, '$1')).sort();
  return { build: { base, folder, url: service.url, pages }, service };
}
