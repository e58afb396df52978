import process from 'node:process';
import { defineConfig } from 'astro/config';
import { readAddress } from './scripts/address.ts';
import { keepBundle } from './scripts/pages/keep-bundle.ts';
import { layerSheets } from './src/styles/layer-sheets.ts';
import { paletteRule } from './src/styles/palette-rule.ts';

// Whoever starts Astro says where the site will stand, which a portal may state itself (`addressAsVariables`).
const { site, base } = readAddress(process.env);

export default defineConfig({
  ...(site === null ? {} : { site }),
  base,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [keepBundle()],
  vite: {
    // The search loads what reads questions when it is wanted.
    worker: { format: 'es' },
    build: { assetsInlineLimit: 0 },
    css: { postcss: { plugins: [paletteRule(), layerSheets()] } },
  },
});
