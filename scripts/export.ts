import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { publishRun } from './build/publish-run.ts';
import { finishSwap } from './content/swap.ts';
import { readOrder } from './export/read-order.ts';
import { message } from './message.ts';
import { contentFolder, contentVariable, engine, fromHere } from './place.ts';
import { count, runScript, runStage } from './stage.ts';

/** Writes the data of a portal as other systems read it. */
await runScript(async () => {
  const order = readOrder(process.argv.slice(2));
  const content = contentFolder(order.content);
  await finishSwap(content);
  if (!existsSync(join(content, 'data', 'documents.json')))
    throw new Error(message('export/no-data', { folder: content }));
  const out = order.out === undefined ? join(engine, 'export') : fromHere(order.out);
  // The portal is that of the folder which this names when its reader is loaded.
  process.env[contentVariable] = content;
  if (order.bulk) await runStage('bulk', () => writeInto(join(out, 'bulk'), bulk));
  if (order.parquet) await runStage('parquet', () => writeInto(join(out, 'parquet'), parquet));
});

async function bulk(folder: string): Promise<string> {
  const { writeBulk } = await import('../src/site/export/bulk-files.ts');
  return count(writeBulk(folder), 'record');
}

async function parquet(folder: string): Promise<string> {
  const { writeParquet } = await import('../src/site/export/parquet-files.ts');
  return count(writeParquet(folder), 'file');
}

/** Fills a folder beside the one that is meant, whose place it then takes: what was there stays until all is written. */
async function writeInto(out: string, write: (folder: string) => Promise<string>): Promise<string> {
  let told = '';
  await publishRun({ out, portal: null }, async (run) => {
    const folder = join(run, 'new');
    await mkdir(folder);
    told = await write(folder);
    return folder;
  });
  return `${told} in ${out}`;
}
