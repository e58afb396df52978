/** A build of the portal and where the tests find it. */
export interface Build {
  /** Path that it was built for, with a slash at both ends. */
  base: string;
  /** Folder, from the root of the project. */
  folder: string;
  /** Address of its home page on this machine. */
  url: string;
  /** Paths of its pages below `url`: `''`, `documents/`, `404.html`. */
  pages: string[];
}

type BuildMade = Pick<Build, 'base' | 'folder'>;

/** The builds that `npm test` makes of the portal that comes with the engine. */
export const buildsMade: readonly BuildMade[] = [
  { base: '/', folder: 'dist' },
  { base: '/a/b/', folder: 'dist-base' },
];

/** The build of another portal, `tests/fixtures/portals/county`, for which nobody has curated anything. */
export const countyBuild: BuildMade = { base: '/', folder: 'dist-county' };

/** The build that was told its whole address; its files alone are looked at. */
export const knownBuild = { base: '/a/b/', folder: 'dist-known', site: 'https://policy.example.org' };

declare module 'vitest' {
  export interface ProvidedContext {
    builds: Build[];
    /** WebSocket address of the one Chromium. */
    browser: string;
  }
}
