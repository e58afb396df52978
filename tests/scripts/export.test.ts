import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CommandError, run } from '../../scripts/command.ts';
import { readOrder } from '../../scripts/export/read-order.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const command = (parameters: string[]) =>
  run('node', ['scripts/luce.mjs', 'export', ...parameters], { env: { LC_ALL: 'en' } });

describe('readOrder', () => {
  it.each([
    [[], 'export/nothing-asked'],
    [['--bulkk'], 'command/unknown-option'],
  ])('refuses %j with %s', (parameters, code) => {
    expect(() => readOrder(parameters)).toThrow(`[${code}]`);
  });

  it('takes what is asked for', () => {
    expect(readOrder(['--bulk', '--out', 'there'])).toMatchObject({ bulk: true, parquet: false, out: 'there' });
  });
});

describe('luce export', () => {
  it('writes each export into a folder of its own', async () => {
    await command(['--bulk', '--parquet', '--content', 'content', '--out', folder]);
    expect(readdirSync(folder).toSorted()).toEqual(['bulk', 'parquet']);
    expect(readdirSync(join(folder, 'bulk'))).toContain('provisions.index.json');
  }, 60_000);

  it('refuses a folder without data', async () => {
    const error: unknown = await command(['--bulk', '--content', folder]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CommandError);
    expect((error as CommandError).output).toContain('[export/no-data]');
  });
});
