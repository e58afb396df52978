import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publishRun } from './build/publish-run.ts';
import { makeContent } from './content/make-content.ts';
import { readingOf, readInputs } from './content/read-inputs.ts';
import { makeReadingPart } from './content/readings/reading-part.ts';
import { message } from './message.ts';
import { contentFolder, fromHere } from './place.ts';
import { parseShard, type Shard } from './shard.ts';
import { runScript, runStage } from './stage.ts';

const options = {
  /** Folder of a portal: it holds `sources/` and what is curated, and takes the generated files; else the engine's own. */
  content: { type: 'string' },
  /** Writes nothing and fails when the generated files are not what the sources give. */
  check: { type: 'boolean', default: false },
  /** Shows what the rules alone find, without the reviewed overrides of targets. */
  'no-overrides': { type: 'boolean', default: false },
  /** Shows what the rules have passed over, of which else only the number is told. */
  hints: { type: 'boolean', default: false },
  /** Reads a share of the sources alone, such as 3/16, as a part that `merge.ts` joins with the others. */
  shard: { type: 'string' },
  /** Folder that the part is written to. */
  out: { type: 'string' },
  /** Taken for the sake of those who still say it: what a text lacks in the registries is a warning in any case. */
  provisional: { type: 'boolean', default: false },
} as const;

await runScript(async () => {
  const { content, shard, out, ...settings } = parseArgs({ options }).values;
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
