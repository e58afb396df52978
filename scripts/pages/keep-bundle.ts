import { cp, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Folder of the compiled pages in the folder of a compilation; all that stands beside it is served as it is. */
export const BUNDLE = '.pages';
/** The style sheets of each page, in that folder. */
export const STYLES = 'styles.json';

/** Page data of Astro's build, by `route&component`, of which a page takes its style sheets. */
type PageData = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0]['pages'];

/**
 * Lets Astro compile the pages and make none: the program that makes them is kept beside the assets that they load, so
 * that one compilation serves every portal and every build of the same engine (`render-pages.ts` runs it).
 */
export function keepBundle(): AstroIntegration {
  let pages: PageData = new Map();
  let compiled = new URL('file:');
  const keep: AstroPrerenderer = {
    name: 'keep-bundle',
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.reject(new Error('No page is made while the pages are compiled.')),
    // The last moment before Astro removes the program that would have made the pages.
    teardown: async () => {
      const kept = new URL(`${BUNDLE}/`, compiled);
      await mkdir(kept, { recursive: true });
      await cp(new URL('.prerender/', compiled), kept, { recursive: true });
      const styles = [...pages].map(([page, data]) => [page, { styles: data.styles }]);
      await writeFile(fileURLToPath(new URL(STYLES, kept)), JSON.stringify(styles));
    },
  };
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        compiled = config.outDir;
      },
      'astro:build:setup': (build) => {
        ({ pages } = build);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(keep);
      },
    },
  };
}
