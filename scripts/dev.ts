import process from 'node:process';
import { parseArgs } from 'node:util';
import { addressAsVariables, readAddress } from './address.ts';
import { run } from './command.ts';
import { contentFolder, contentVariable } from './place.ts';
import { runScript } from './stage.ts';
import { statedAddress } from './stated-address.ts';

const options = {
  /** Folder of the portal; that of the engine where none is named. */
  content: { type: 'string' },
  /** Port to serve it on. */
  port: { type: 'string', default: '4321' },
} as const;

/** Writes the content of a portal, then serves its pages, each made when it is asked for. */
await runScript(async () => {
  const { values } = parseArgs({ options });
  const content = contentFolder(values.content);
  await run('node', ['scripts/content.ts', '--content', content], { inherit: true });
  const address = readAddress(process.env, await statedAddress(content));
  const env = { ...addressAsVariables(address), [contentVariable]: content };
  await run('astro', ['dev', '--port', values.port], { inherit: true, env });
});
