import { parseArgs } from 'node:util';
import { run } from './command.ts';
import { contentFolder } from './place.ts';
import { runScript, runStage } from './stage.ts';

const options = {
  /** Folder of another portal: its texts are checked, and not the engine. */
  content: { type: 'string' },
} as const;

type Stage = [name: string, command: string, parameters: string[]];

const engineStages: Stage[] = [
  // `astro check` stands before `tsc` because it writes the types that `tsc` reads.
  ['astro types', 'astro', ['check', '--minimumFailingSeverity', 'hint']],
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['unused code', 'knip', []],
];

/** Everything but the site tests: that the generated content is what the texts give, and that the engine is whole. */
await runScript(async () => {
  const { content } = parseArgs({ options }).values;
  const parameters = ['scripts/content.ts', '--check', '--content', contentFolder(content)];
  const stages: Stage[] = [['content', 'node', parameters], ...(content === undefined ? engineStages : [])];
  const failed: string[] = [];
  for (const [name, command, given] of stages) {
    await runStage(name, () => run(command, given).then(() => 'ok')).catch(() => failed.push(name));
  }
  if (content === undefined)
    await run('vitest', ['run', '--project', 'unit'], { inherit: true }).catch(() => failed.push('unit tests'));
  if (failed.length > 0) throw new Error(`✗ failed: ${failed.join(', ')}`);
});
