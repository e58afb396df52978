import process from 'node:process';
import { parseArgs } from 'node:util';
import { readAddress } from './address.ts';
import { run } from './command.ts';
import { contentFolder, siteFolder } from './place.ts';
import { serve } from './serve.ts';
import { runScript } from './stage.ts';
import { statedAddress } from './stated-address.ts';

const options = {
  /** Folder of the portal; that of the engine where none is named. */
  content: { type: 'string' },
  /** Folder that the site is written to. */
  out: { type: 'string' },
} as const;

/** Builds a portal and serves it. */
await runScript(async () => {
  const { values } = parseArgs({ options });
  const folder = siteFolder(values);
  const content = contentFolder(values.content);
  const parameters = ['--content', content, '--out', folder];
  await run('node', ['scripts/build.ts', ...parameters], { inherit: true });
  const { base } = readAddress(process.env, await statedAddress(content));
  const { url } = await serve({ folder, base, port: 4321 });
  process.stdout.write(`\n  绿策 Lüce: ${url}\n  Ctrl+C ends it.\n`);
});
