import { run } from './command.ts';
import { contentFolder, ownContent } from './place.ts';
import { runScript, runStage } from './stage.ts';
import { check } from './luce/commands/check.ts';
import { readOptions } from './luce/command.ts';

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
  const { content } = readOptions(check).values;
  const folder = contentFolder(content);
  const withEngine = content === undefined && folder === ownContent;
  const parameters = ['scripts/content.ts', '--check', '--content', folder];
  const stages: Stage[] = [['content', 'node', parameters], ...(withEngine ? engineStages : [])];
  const failed: string[] = [];
  for (const [name, command, given] of stages) {
    await runStage(name, () => run(command, given).then(() => 'ok')).catch(() => failed.push(name));
  }
  if (withEngine)
    await run('vitest', ['run', '--project', 'unit'], { inherit: true }).catch(() => failed.push('unit tests'));
  if (failed.length > 0) throw new Error(`✗ failed: ${failed.join(', ')}`);
});
