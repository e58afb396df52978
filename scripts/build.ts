import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { readAddress, tellAddress, type Address } from './address.ts';
import { finishSite, type SiteWork } from './build/finish-site.ts';
import { publishRun } from './build/publish-run.ts';
import { digestOfInputs } from './build/site-part.ts';
import { run } from './command.ts';
import { finishSwap } from './content/swap.ts';
import { compilePages } from './pages/compile-pages.ts';
import { renderPages } from './pages/render-pages.ts';
import { contentsOf, describePart } from './parts/part.ts';
import { contentFolder, siteFolder } from './place.ts';
import { parseShard, type Shard } from './shard.ts';
import { count, runScript, runStage } from './stage.ts';
import { statedAddress } from './stated-address.ts';
import { build } from './luce/commands/build.ts';
import { readOptions } from './luce/command.ts';

/** On two cores the four helpers that V8 and libuv usually keep take up to an eighth of the time from what they help. */
const twoCores = {
  NODE_OPTIONS: [process.env['NODE_OPTIONS'], '--v8-pool-size=1'].filter(Boolean).join(' '),
  UV_THREADPOOL_SIZE: '1',
};

await runScript(async () => {
  const { values } = readOptions(build);
  const [content, out] = [contentFolder(values.content), siteFolder(values)];
  const shard = values.shard === undefined ? null : parseShard(values.shard);
  const address = readAddress(process.env, await statedAddress(content));
  await runStage('address', () => Promise.resolve(tellAddress(address)));
  await publishRun({ out, portal: content }, async (run) => {
    await finishSwap(content);
    const compiled = await prepare(content, address, values['keep-content']);
    const work = { content, compiled, run, address, pictures: !values['without-pictures'] };
    return shard === null ? buildSite(work) : buildPart(work, shard);
  });
});

/** Compiles the pages while the content is written, of which they know nothing. */
async function prepare(content: string, address: Address, keepContent: boolean): Promise<string> {
  const compiling = compilePages(address);
  const parameters = ['scripts/content.ts', '--content', content];
  const writing = keepContent ? undefined : run('node', parameters, { inherit: true, env: twoCores });
  await Promise.allSettled([compiling, writing]);
  await writing;
  return compiling;
}

function buildSite(work: SiteWork): Promise<string> {
  return finishSite(work, async (site) => {
    const { pages, made } = await renderPages(work.content, work.compiled, site);
    return { pages, summary: `${count(pages.length, 'page')}, ${count(made, 'file')} made anew` };
  });
}

async function buildPart({ content, compiled, run: folder }: SiteWork, shard: Shard): Promise<string> {
  const part = { folder: join(folder, 'part'), what: 'pages' } as const;
  await mkdir(part.folder);
  await runStage('pages', async () => {
    const { pages, made } = await renderPages(content, compiled, contentsOf(part), shard);
    const madeFrom = await digestOfInputs(content, compiled);
    await describePart(part.folder, { what: part.what, shard, madeFrom, pages: [...pages] });
    return `${count(pages.length, 'page')}, ${count(made, 'file')} made anew`;
  });
  return part.folder;
}
