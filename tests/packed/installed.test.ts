import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/command.ts';

/** An empty folder, into which the engine is installed as others install it: from its packed file. */
const folder = mkdtempSync(join(tmpdir(), 'installed-'));
const packedTo = mkdtempSync(join(tmpdir(), 'packed-'));

const here = (program: string, ...parameters: string[]) =>
  promisify(execFile)(program, parameters, { cwd: folder, env: { ...process.env, LC_ALL: 'en', INIT_CWD: folder } });
const luce = (...parameters: string[]) => here(join(folder, 'node_modules/.bin/luce'), ...parameters);

beforeAll(async () => {
  const packed = await run('node', ['scripts/pack.ts', '--out', packedTo]);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }));
  await here('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', packed.trim());
}, 300_000);

afterAll(() => {
  for (const one of [folder, packedTo]) rmSync(one, { recursive: true });
});

describe('the packed engine', () => {
  it('holds no TypeScript that Node would have to run, and none of what makes the engine', () => {
    const installed = join(folder, 'node_modules/@luce-portal/engine');
    const files = readdirSync(join(installed, 'scripts'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /(?<!\.d)\.ts$/u.test(file))).toEqual([]);
    expect(files).not.toContain('pack.js');
    expect(existsSync(join(installed, 'content'))).toBe(false);
  });

  it('makes a portal of the folder in which it is run, and builds it', async () => {
    await luce('new', '--yes', '--place', '浙江省杭州市富阳区', '--licence', 'CC0-1.0');
    const { stderr } = await luce('build', '--without-pictures');
    expect(stderr).not.toContain('input/unread');
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('富阳区政策文本库');
    expect(existsSync(join(folder, 'dist/search/index.html'))).toBe(true);
  }, 120_000);

  it('says that nothing has to be read again', async () => {
    expect((await luce('check')).stdout).toContain('✓ content');
  }, 60_000);

  it('says what to do where there is no portal', async () => {
    const elsewhere = promisify(execFile)(join(folder, 'node_modules/.bin/luce'), ['build'], {
      cwd: packedTo,
      env: { ...process.env, LC_ALL: 'en' },
    });
    await expect(elsewhere).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('[command/no-portal]') as unknown,
    });
  });
});
