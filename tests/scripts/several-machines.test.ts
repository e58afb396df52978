import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commands as commandTable, isCommand } from '../../scripts/luce/commands.ts';

const stepSchema = z.strictObject({
  id: z.string().optional(),
  run: z.string().optional(),
  uses: z
    .string()
    .regex(/^actions\/[a-z-]+@v\d+$/u)
    .optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const jobSchema = z.object({
  needs: z.union([z.string().transform((name) => [name]), z.array(z.string())]).default([]),
  strategy: z.object({ matrix: z.object({ share: z.array(z.int()) }) }).optional(),
  steps: z.array(stepSchema),
});
const workflowSchema = z.object({ env: z.object({ portal: z.string() }), jobs: z.record(z.string(), jobSchema) });

const { env, jobs } = workflowSchema.parse(load(readFileSync('scripts/hosting/several-machines.yml', 'utf8')));
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

/** Options of a command that a script of the package runs, as it names them. */
function optionsOf(name: string): string[] {
  const command = /^node scripts\/luce\.mjs (\w+)$/u.exec(scripts[name] ?? '')?.[1] ?? '';
  if (!isCommand(command)) throw new Error(`npm run ${name} is none`);
  return Object.keys(commandTable[command].command.options);
}

/** What a job gives to others or takes from them, the number of a share left out. */
function artifacts(steps: z.infer<typeof stepSchema>[], action: string): string[] {
  return steps
    .filter(({ uses }) => uses?.startsWith(`actions/${action}@`))
    .map((step) => String(step.with?.['name'] ?? step.with?.['pattern']).replace('${{ matrix.share }}', '*'));
}

describe('the workflow for several machines', () => {
  test.for(commands)('names a command and options that there are: %s', (command) => {
    const [program = '', verb, name = ''] = command.split(' ');
    execFileSync('sh', ['-c', `command -v ${program}`]);
    if (verb !== 'run') return;
    const options = [...command.matchAll(/ --([a-z-]+)/gu)].map(([, option]) => option);
    expect(optionsOf(name)).toEqual(expect.arrayContaining(options));
  });

  test('makes shares of content and pages, and joins both', () => {
    const made = commands.flatMap((command) => /^npm run (\w+) .*?(--shard)?(?: |$)/u.exec(command)?.[1] ?? []);
    expect(made).toEqual(['content', 'merge', 'build', 'merge']);
    const shared = commands.filter((command) => command.includes('--shard'));
    expect(shared.map((command) => command.split(' ')[2])).toEqual(['content', 'build']);
    for (const command of shared) expect(command).toContain('--shard ${{ matrix.share }}/${{ strategy.job-total }}');
    const shares = Object.values(jobs).flatMap(({ strategy }) => (strategy ? [strategy.matrix.share] : []));
    for (const share of shares) expect(share).toEqual(share.map((_, at) => at + 1));
    expect(env.portal).toBe('content');
  });

  test('takes from a job what that has given, after it', () => {
    for (const { needs, steps } of Object.values(jobs)) {
      const given = needs.flatMap((name) => artifacts(jobs[name]?.steps ?? [], 'upload-artifact'));
      expect(given).toEqual(expect.arrayContaining(artifacts(steps, 'download-artifact')));
    }
  });
});
