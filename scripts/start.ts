import process from 'node:process';
import { readAddress } from './address.ts';
import { run } from './command.ts';
import { contentFolder, siteFolder } from './place.ts';
import { serve } from './serve.ts';
import { runScript } from './stage.ts';
import { statedAddress } from './stated-address.ts';
import { start } from './luce/commands/start.ts';
import { readOptions } from './luce/command.ts';

/** Builds a portal and serves it. */
await runScript(async () => {
  const { values } = readOptions(start);
  const folder = siteFolder(values);
  const content = contentFolder(values.content);
  const parameters = ['--content', content, '--out', folder];
  await run('node', ['scripts/build.ts', ...parameters], { inherit: true });
  const { base } = readAddress(process.env, await statedAddress(content));
  const { url } = await serve({ folder, base, port: 4321 });
  process.stdout.write(`\n  绿策 Lüce: ${url}\n  Ctrl+C ends it.\n`);
});
