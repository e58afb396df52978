import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inject } from 'vitest';
import { kindOf } from '../../../scripts/page-kinds.ts';
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

const files: SitePage[] = builds.flatMap((build) =>
  build.pages.map((path) => ({ build, path, url: build.url + path, title: build.base + path })),
);

/** What leads on from an address that a page has left. */
const isMoved = ({ path }: SitePage) => /^corrections\/[^/]+\/(?!\d+\/$)[^/]+\//u.test(path);

export const movedPages = files.filter(isMoved);

/** Every page of every build, the search helper's frame and the error page too. */
export const pages = files.filter((page) => !isMoved(page));

/**
 * Families of pages that are one layout filled from a record, and how many of each a browser looks at (all of
 * them with `ALL_PAGES=1`): below another base only the addresses differ, and every folder is a family.
 */
const samples: Record<string, { family: RegExp; size: number }> = {
  '/': {
    family:
      /^(targets|bodies|regions(?!\/compare)|indicators|charts|embed|topics)\/.|^(corrections)\/.|^documents\/[^/]+\/(cite)/,
    size: 4,
  },
  '/a/b/': { family: /^([^/]+)\/./, size: 2 },
};

/**
 * Pages for tests in a browser: every page that is one of its kind, and of each family the lightest, the
 * heaviest and some between. What can be read off the HTML alone is tested on every page.
 */
export const sampledPages: SitePage[] = process.env['ALL_PAGES'] === '1' ? pages : builds.flatMap(sampleOf);

function sampleOf(build: Build): SitePage[] {
  const own = pages.filter((page) => page.build === build);
  const { family = /(?!)/, size = Infinity } = samples[build.base] ?? {};
  const familyOf = ({ path }: SitePage) => family.exec(path)?.slice(1).find(Boolean);
  const single = own.filter((page) => familyOf(page) === undefined);
  const groups = Map.groupBy(
    own.filter((page) => familyOf(page) !== undefined),
    (page) => familyOf(page),
  );
  return [...single, ...[...groups.values()].flatMap((group) => spread(group, size))];
}

/** Evenly spread by weight, both ends included. */
function spread(group: readonly SitePage[], size: number): SitePage[] {
  if (group.length <= size) return [...group];
  const sorted = group.toSorted((a, b) => htmlOf(a).length - htmlOf(b).length || a.path.localeCompare(b.path));
  return Array.from({ length: size }, (_, index) => Math.round((index * (sorted.length - 1)) / (size - 1))).flatMap(
    (index) => sorted[index] ?? [],
  );
}

const rootPages = new Map(pages.filter(({ build }) => build.base === '/').map((page) => [page.path, page]));

/**
 * Whether a page is, letter by letter, the one of the build for `/` but for the base in its addresses: what its HTML
 * alone decides then holds of it too, and where its addresses lead is tested with the links.
 */
export function isRepeated(page: SitePage): boolean {
  const root = rootPages.get(page.path);
  if (root === undefined || root.build === page.build) return false;
  return htmlOf(page).replaceAll(page.build.base, '/') === htmlOf(root);
}

/** Whether a page is for readers: `/enhance/` only ever stands in a hidden frame. */
export function isForReaders(path: string): boolean {
  return path !== 'enhance/';
}

/** The heaviest page of every kind that readers open, of the build for `/`. */
export const pageOfEachKind: SitePage[] = [...Map.groupBy(rootPages.values(), ({ path }) => kindOf(path)).values()]
  .flatMap((kind) => kind.toSorted((a, b) => htmlOf(b).length - htmlOf(a).length).slice(0, 1))
  .filter(({ path }) => isForReaders(path));

/** Pages of documents, the long texts. */
export const documentPages = pages.filter(({ path }) => /^documents\/[^/]+\/$/.test(path));

/** The HTML of a page as it was built. */
export function htmlOf({ build, path }: SitePage): string {
  return readFileSync(join(build.folder, path.endsWith('.html') ? path : `${path}index.html`), 'utf8');
}
