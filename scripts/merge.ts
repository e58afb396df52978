import process from 'node:process';
import { readAddress, tellAddress } from './address.ts';
import { finishSite } from './build/finish-site.ts';
import { publishRun } from './build/publish-run.ts';
import { digestOfInputs, joinPages } from './build/site-part.ts';
import { makeContent } from './content/make-content.ts';
import { readingOf, readInputs } from './content/read-inputs.ts';
import { takeReadings } from './content/readings/reading-part.ts';
import { finishSwap } from './content/swap.ts';
import { compilePages } from './pages/compile-pages.ts';
import type { FoundPart } from './parts/part.ts';
import { readWhole } from './parts/whole.ts';
import { contentFolder, fromHere, siteFolder } from './place.ts';
import { assertWritable } from './portal-state.ts';
import { count, runScript, runStage } from './stage.ts';
import { statedAddress } from './stated-address.ts';
import { merge } from './luce/commands/merge.ts';
import { readOptions } from './luce/command.ts';

/** Joins the parts that `content.ts --shard` or `build.ts --shard` made: the bytes of a single run. */
await runScript(async () => {
  const { values, positionals } = readOptions(merge);
  const content = contentFolder(values.content);
  const { what, parts } = await readWhole(positionals.map(fromHere));
  if (what === 'readings') return joinReadings(parts, content);
  return joinSite(parts, { content, out: siteFolder(values), pictures: !values['without-pictures'] });
});

/** Publishes the texts of a portal from what was read of them elsewhere. */
async function joinReadings(parts: readonly FoundPart<'readings'>[], content: string): Promise<void> {
  await assertWritable(content);
  const inputs = await readInputs(content, true);
  await runStage('parts', () => takeReadings(parts, readingOf(content, inputs)));
  await makeContent(content, { check: false, 'no-overrides': false, hints: false });
}

async function joinSite(
  parts: readonly FoundPart<'pages'>[],
  { content, out, pictures }: { content: string; out: string; pictures: boolean },
): Promise<void> {
  const address = readAddress(process.env, await statedAddress(content));
  await runStage('address', () => Promise.resolve(tellAddress(address)));
  await publishRun({ out, portal: content }, async (run) => {
    await finishSwap(content);
    const compiled = await compilePages(address);
    const madeFrom = await digestOfInputs(content, compiled);
    return finishSite({ content, compiled, run, address, pictures }, async (site) => {
      const pages = await joinPages(parts, madeFrom, site);
      return { pages, summary: `${count(pages.length, 'page')} of ${count(parts.length, 'part')}` };
    });
  });
}
