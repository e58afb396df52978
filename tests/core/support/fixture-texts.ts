import { globSync, readFileSync } from 'node:fs';

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;

/** The texts that were written for these tests, byte order marks kept. */
export const fixtureTexts: readonly string[] = globSync(['*/source.txt', 'portals/*/sources/*.txt'], { cwd: FIXTURES })
  .sort()
  .map((path) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(FIXTURES + path)));
