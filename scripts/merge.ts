import process from 'node:process';
import { parseArgs } from 'node:util';
import { readAddress, tellAddress } from './address.ts';
import { finishSite } from './build/finish-site.ts';
import { publishRun } from './build/publish-run.ts';
import { digestOfInputs, joinParts } from './build/site-part.ts';
import { finishSwap } from './content/swap.ts';
import { compilePages } from './pages/compile-pages.ts';
import { contentFolder, fromHere, siteFolder } from './place.ts';
import { count, runScript, runStage } from './stage.ts';
import { statedAddress } from './stated-address.ts';

const options = {
  /** Folder of the portal, with the content that all parts were made from. */
  content: { type: 'string' },
  /** Folder that the site is written to. */
  out: { type: 'string' },
  /** Leaves out the pictures, as `build.ts` does. */
  'without-pictures': { type: 'boolean', default: false },
} as const;

/** Joins the parts that `build.ts --shard` made into one site: the bytes of a single build. */
await runScript(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [content, out] = [contentFolder(values.content), siteFolder(values)];
  const parts = positionals.map(fromHere);
  const address = readAddress(process.env, await statedAddress(content));
  await runStage('address', () => Promise.resolve(tellAddress(address)));
  await publishRun(out, async (run) => {
    await finishSwap(content);
    const compiled = await compilePages(address);
    const madeFrom = await digestOfInputs(content, compiled);
    return finishSite({ content, compiled, run, address, pictures: !values['without-pictures'] }, async (site) => {
      const pages = await joinParts(parts, madeFrom, site);
      return { pages, summary: `${count(pages.length, 'page')} of ${count(parts.length, 'part')}` };
    });
  });
});
