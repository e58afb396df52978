import process from 'node:process';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readAddress } from './scripts/address.ts';
import { contentVariable, ownContent } from './scripts/place.ts';
import { remarkPolicySyntax } from './src/markdown/remark-policy-syntax.ts';
import { remarkProvisions } from './src/markdown/remark-provisions.ts';
import { layerSheets } from './src/styles/layer-sheets.ts';

const { site, base } = readAddress(process.env);

// The pages are made in this process, and read it.
const content = (process.env[contentVariable] ??= ownContent);

/** Pages that are errors or parts of others, not places to land on. */
const unlisted = ['/404/', '/enhance/'];

export default defineConfig({
  ...(site === null ? {} : { site }),
  base,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  // Pages are made while files of others are being written.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  // A sitemap has full addresses or is none.
  integrations:
    site === null
      ? []
      : [
          sitemap({
            filter: (page) => !unlisted.some((path) => page.endsWith(path)) && !page.includes(`${base}embed/`),
          }),
        ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkPolicySyntax, [remarkProvisions, content]],
    }),
  },
  vite: { build: { assetsInlineLimit: 0 }, css: { postcss: { plugins: [layerSheets()] } } },
});
