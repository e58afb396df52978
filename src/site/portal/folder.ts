import process from 'node:process';

/** Folder of the portal that the pages are made from: `astro.config.mjs` and `vitest.config.ts` name it. */
export const portalFolder = readFolder();

function readFolder(): string {
  const folder = process.env['LUCE_CONTENT'];
  if (!folder) throw new Error('LUCE_CONTENT names no folder: run Astro by `npm run build` or `npm run dev`.');
  return folder;
}
