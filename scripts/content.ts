import { join } from 'node:path';
import { publishRun } from './build/publish-run.ts';
import { makeContent } from './content/make-content.ts';
import { readingOf, readInputs } from './content/read-inputs.ts';
import { makeReadingPart } from './content/readings/reading-part.ts';
import { message } from './message.ts';
import { contentFolder, fromHere } from './place.ts';
import { parseShard, type Shard } from './shard.ts';
import { runScript, runStage } from './stage.ts';
import { content as command } from './luce/commands/content.ts';
import { readOptions } from './luce/command.ts';

await runScript(async () => {
  const { content, shard, out, ...settings } = readOptions(command).values;
  const folder = contentFolder(content);
  if (shard === undefined) return makeContent(folder, settings);
  if (out === undefined) throw new Error(message('part/nowhere'));
  return readShare(folder, fromHere(out), parseShard(shard), !settings['no-overrides']);
});

/** Reads a share of the sources of a portal; what is wrong with them is told where the parts are joined. */
async function readShare(folder: string, out: string, shard: Shard, withOverrides: boolean): Promise<void> {
  const inputs = await readInputs(folder, withOverrides);
  await publishRun({ out, portal: null }, async (run) => {
    const part = join(run, 'part');
    await runStage('readings', () => makeReadingPart(part, readingOf(folder, inputs), shard));
    return part;
  });
}
