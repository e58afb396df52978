import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { builds } from './support/pages.ts';

test.for(builds)('every link and fragment of $base leads somewhere below it', { timeout: 480_000 }, async (build) => {
  const { origin } = new URL(build.url);
  const { links } = await new LinkChecker().check({
    path: build.pages.map((page) => build.url + page),
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 20,
    linksToSkip: (link) => Promise.resolve(new URL(link).origin !== origin),
  });
  const own = links.filter(({ url }) => new URL(url).origin === origin);
  const broken = own.filter(({ state }) => state !== LinkState.OK);
  expect(broken.map(({ parent, url, status }) => `${parent ?? 'start'} → ${url} (${status ?? 'no answer'})`)).toEqual(
    [],
  );
  const outside = own.filter(({ url }) => !url.startsWith(build.url));
  expect(outside.map(({ parent, url }) => `${parent ?? 'start'} → ${url}`)).toEqual([]);
  expect(own.length).toBeGreaterThan(build.pages.length);
});
