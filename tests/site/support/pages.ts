import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Build } from './builds.ts';

/** A page of a build. */
export interface SitePage {
  build: Build;
  /** Address on this machine. */
  url: string;
  /** Path below the base: `''`, `documents/`, `404.html`. */
  path: string;
  /** Name of the page in a test title: `/a/b/documents/`. */
  title: string;
}

export const builds: Build[] = inject('builds');

/** Every page of every build, the search helper's frame and the error page too. */
export const pages: SitePage[] = builds.flatMap((build) =>
  build.pages.map((path) => ({ build, path, url: build.url + path, title: build.base + path })),
);

/** Pages for readers: without `/enhance/`, the page that only ever stands in a hidden frame. */
export const readerPages = pages.filter(({ path }) => path !== 'enhance/');

/** Pages of documents, the long texts. */
export const documentPages = pages.filter(({ path }) => /^documents\/[^/]+\/$/.test(path));

/** The HTML of a page as it was built. */
export function htmlOf({ build, path }: SitePage): string {
  return readFileSync(join(build.folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
}
