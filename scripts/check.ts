import { run } from './command.ts';
import { runScript, runStage } from './stage.ts';

/** Everything but the site tests; `astro check` stands before `tsc` because it writes the types that `tsc` reads. */
const stages: [name: string, command: string, parameters: string[]][] = [
  ['content', 'node', ['scripts/content.ts', '--check']],
  ['astro types', 'astro', ['check', '--minimumFailingSeverity', 'hint']],
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['unused code', 'knip', []],
];

await runScript(async () => {
  const failed: string[] = [];
  for (const [name, command, parameters] of stages) {
    await runStage(name, () => run(command, parameters).then(() => 'ok')).catch(() => failed.push(name));
  }
  await run('vitest', ['run', '--project', 'unit'], { inherit: true }).catch(() => failed.push('unit tests'));
  if (failed.length > 0) throw new Error(`✗ failed: ${failed.join(', ')}`);
});
