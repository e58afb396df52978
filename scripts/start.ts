import process from 'node:process';
import { readAddress } from './address.ts';
import { run } from './command.ts';
import { serve } from './serve.ts';
import { runScript } from './stage.ts';

await runScript(async () => {
  await run('node', ['scripts/build.ts'], { inherit: true });
  const { url } = await serve({ folder: 'dist', base: readAddress(process.env).base, port: 4321 });
  process.stdout.write(`\n  绿策 Lüce: ${url}\n  Ctrl+C ends it.\n`);
});
