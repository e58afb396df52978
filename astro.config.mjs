import process from 'node:process';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { readAddress } from './scripts/address.ts';
import { siteMap } from './scripts/sitemap.ts';
import { contentVariable, ownContent } from './scripts/place.ts';
import { statedAddress } from './scripts/stated-address.ts';
import { remarkPolicySyntax } from './src/markdown/remark-policy-syntax.ts';
import { remarkProvisions } from './src/markdown/remark-provisions.ts';
import { layerSheets } from './src/styles/layer-sheets.ts';
import { paletteRule } from './src/styles/palette-rule.ts';

// The pages are made in this process, and read it.
const content = (process.env[contentVariable] ??= ownContent);
const { site, base } = readAddress(process.env, await statedAddress(content));

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
  integrations: site === null ? [] : siteMap(base),
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkPolicySyntax, [remarkProvisions, content]],
    }),
  },
  vite: { build: { assetsInlineLimit: 0 }, css: { postcss: { plugins: [paletteRule(), layerSheets()] } } },
});
