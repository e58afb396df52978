import { existsSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** Pages that are parts of others, not places to land on. */
const parts = ['enhance/', 'embed/'];

/** Lists the pages that were made: a section for which the portal has nothing to show is asked for, and not made. */
export function siteMap(base: string): AstroIntegration[] {
  let folder: URL | null = null;
  const filter = (address: string) => {
    const path = new URL(address).pathname.slice(base.length);
    const isMade = folder !== null && existsSync(new URL(`${path}index.html`, folder));
    return isMade && !parts.some((part) => path.startsWith(part));
  };
  const find: AstroIntegration = {
    name: 'made-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
      },
    },
  };
  return [find, sitemap({ filter })];
}
