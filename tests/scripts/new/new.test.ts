import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandError } from '../../../scripts/command.ts';
import { run } from '../../../scripts/command.ts';
import { settle } from '../../../scripts/new/settle.ts';
import { writePortal } from '../../../scripts/new/write-portal.ts';
import { manifestSchema } from '../../../src/model/manifest.ts';
import { portalSchema } from '../../../src/model/portal.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const nobody = { name: '公文', place: null, publisher: null, licence: null };

describe('settle', () => {
  it('names a portal after its place', async () => {
    expect(await settle({ place: '浙江省杭州市富阳区' }, null)).toEqual({
      name: '富阳区政策文本库',
      place: '浙江省杭州市富阳区',
      publisher: null,
      licence: null,
    });
  });

  it.each([
    [{ place: '浙江省杭州市富春区' }, '[new/no-place]'],
    [{ place: '富阳区政府' }, '[new/no-place]'],
    [{ licence: 'MIT' }, '[new/no-licence]'],
  ])('refuses %j', async (said, words) => {
    await expect(settle(said, null)).rejects.toThrow(words);
  });
});

describe('writePortal', () => {
  it.each(['公文', 'A: "b" # c', '- 公文\n二', '{documents}', "$& '"])(
    'writes valid files for the name %j',
    async (name) => {
      await writePortal(folder, { ...nobody, name, publisher: name, licence: 'CC0-1.0' });
      const profile = portalSchema.parse(yaml.load(read('portal.yaml')));
      expect(profile.name).toBe(name.replace(/\s+/gu, ' '));
      expect(profile.licence?.id).toBe('CC0-1.0');
      expect(manifestSchema.parse(yaml.load(read('sources/manifest.yaml')))).toHaveLength(1);
    },
  );

  it('leaves what is there, and completes package.json', async () => {
    writeFileSync(join(folder, 'README.md'), '我的');
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'mine', scripts: { build: 'make' } }));
    const written = await writePortal(folder, nobody);
    expect(written).not.toContain('README.md');
    expect(read('README.md')).toBe('我的');
    const file: unknown = JSON.parse(read('package.json'));
    expect(file).toMatchObject({
      name: 'mine',
      scripts: { build: 'make', start: 'luce start' },
      dependencies: { '@luce-portal/engine': expect.stringMatching(/^file:/u) as unknown },
    });
  });
});

describe('luce new', () => {
  it('makes a portal whose content is read without an error', async () => {
    await run('node', ['scripts/luce.mjs', 'new', join(folder, '门户'), '--yes']);
    const told = await run('node', ['scripts/luce.mjs', 'content', '--content', join(folder, '门户')]);
    expect(told).toContain('1 file, 1 document');
    expect(told).toContain('6 targets');
  }, 60_000);

  it('makes none where one is', async () => {
    await writePortal(folder, nobody);
    const error: unknown = await run('node', ['scripts/luce.mjs', 'new', folder]).catch((thrown: unknown) => thrown);
    expect((error as CommandError).output).toContain('[new/portal-there]');
  });
});
