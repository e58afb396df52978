import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { zipSync, strToU8 } from 'fflate';
import yaml from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, type CommandError } from '../../../scripts/command.ts';
import { engine } from '../../../scripts/place.ts';
import { manifestSchema } from '../../../src/model/manifest.ts';

let [folder, portal] = ['', ''];

const notice = (number: number, words = '建成公园5处') =>
  [
    `青禾县人民政府关于建设第${String(number)}批公园的通知`,
    `青政发〔2024〕${String(number)}号`,
    '各乡镇人民政府：',
    '一、工作目标',
    `到2025年，${words}。（县住建局牵头）`,
    '青禾县人民政府',
    '2024年1月5日',
    '',
  ].join('\n\n');

const add = (...parameters: string[]) =>
  run('node', ['scripts/luce.mjs', 'add', ...parameters, '--content', portal], {
    env: { LC_ALL: 'en', SOURCE_DATE_EPOCH: '1790000000' },
  });
const refused = (...parameters: string[]) =>
  add(...parameters).catch((error: unknown) => (error as CommandError).output);
const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const manifest = () => manifestSchema.parse(yaml.load(readFileSync(join(portal, 'sources/manifest.yaml'), 'utf8')));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-'));
  portal = join(folder, 'portal');
  mkdirSync(portal);
  writeFileSync(join(portal, 'portal.yaml'), 'name: 公文\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('luce add', () => {
  it('takes a text in byte for byte, and says what it understood', async () => {
    const path = put('下载/公园 通知.TXT', `\ufeff${notice(7)}`);
    const told = await add(path);
    expect(told).toContain('+ 公园 通知.TXT → qingzhengfa-2024-7');
    expect(told).toContain('青政发〔2024〕7号 · 青禾县人民政府 · 2024-01-05');
    expect(told).toMatch(/1 targets, 1 bodies/u);
    expect(manifest()).toEqual([
      {
        file: 'qingzhengfa-2024-7.txt',
        origin: '公园 通知.TXT',
        sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
        documents: ['qingzhengfa-2024-7'],
        addedOn: '2026-09-21',
      },
    ]);
    expect(readFileSync(join(portal, 'sources/qingzhengfa-2024-7.txt'))).toEqual(readFileSync(path));
    expect(await run('node', ['scripts/luce.mjs', 'content', '--content', portal])).toContain('1 document');
  });

  it('keeps what the manifest says, its comments and its order', async () => {
    await add(put('one.txt', notice(1)));
    const path = join(portal, 'sources/manifest.yaml');
    writeFileSync(path, `# 原文\n${readFileSync(path, 'utf8')}  # 还有\n`);
    const before = readFileSync(path, 'utf8').trimEnd();
    await add(put('two.txt', notice(2)));
    expect(readFileSync(path, 'utf8').startsWith(`${before}\n- file: qingzhengfa-2024-2.txt\n`)).toBe(true);
  });

  it('takes nothing in twice: by bytes, by text, by number', async () => {
    await add(put('one.txt', notice(1)));
    expect(await add(put('same.txt', notice(1)))).toContain('same bytes');
    expect(await add(put('text.md', notice(1).replaceAll('\n\n', '\r\n\r\n')))).toContain('same text');
    const other = put('other.txt', notice(1, '建成公园6处'));
    expect(await refused(other)).toContain('It has the number of qingzhengfa-2024-1');
    expect(manifest()).toHaveLength(1);
    expect(await refused(other, '--as-new')).toContain('A portal has each number once');
    const bare = (words: string) => put('bare.txt', notice(9, words).replace(/青政发〔2024〕9号\n\n/u, ''));
    await add(bare('建成公园5处'));
    expect(await refused(bare('建成公园6处'))).toContain('It has the title, place and day of');
    await add(bare('建成公园6处'), '--as-new');
    expect(manifest()).toHaveLength(3);
  });

  it('tells of what is no text, and adds the rest', async () => {
    put('in/one.txt', notice(1));
    put('in/旧.doc', 'x');
    put('in/.hidden.txt', notice(2));
    put('in/picture.png', 'x');
    put('in/damaged.docx', 'x');
    const told = await refused(join(folder, 'in'), join(folder, 'nowhere'));
    for (const words of ['– 旧.doc', 'Save it as .docx', '– picture.png', '✗ damaged.docx', 'no such file'])
      expect(told).toContain(words);
    expect(told).not.toContain('hidden');
    expect(manifest()).toHaveLength(1);
  });

  it('takes the address of a saved page and the annexes that lie beside it, and leads nowhere else', async () => {
    put('secret.txt', '不该收入的文字');
    const lines = notice(3)
      .split('\n\n')
      .map((line) => `<p>${line}</p>`);
    const links = ['%E9%99%84%E4%BB%B6.docx', '../secret.pdf', '/etc/passwd.pdf'].map(
      (one) => `<a href="${one}">附件</a>`,
    );
    put(
      'in/page.html',
      `<!-- saved from url=(0030)https://www.example.gov.cn/a -->\n<html><body>${[...lines, ...links].join('')}</body></html>`,
    );
    put('in/附件.docx', 'x');
    put('secret.pdf', 'x');
    const told = await refused(join(folder, 'in/page.html'));
    expect(told).toContain('attached to page.html');
    expect(told).not.toContain('secret');
    expect(manifest()[0]?.url).toBe('https://www.example.gov.cn/a');
  });

  it('unpacks an archive in memory, whatever its names say', async () => {
    const files = { '../../outside.txt': strToU8(notice(4)), 'a/旧.doc': strToU8('x'), '__MACOSX/b.txt': strToU8('x') };
    put('in.zip', zipSync(files));
    const told = await refused(join(folder, 'in.zip'));
    expect(told).toContain('+ in.zip/../../outside.txt → qingzhengfa-2024-4');
    expect(told).toContain('– in.zip/a/旧.doc');
    expect(told).not.toContain('MACOSX');
    expect(readdirSync(folder).sort()).toEqual(['in.zip', 'portal']);
    expect(await refused(put('broken.zip', 'x'))).toContain('The archive cannot be opened');
  });

  it('says of links that they are none of its files, and takes a folder that only looks like that of a page', async () => {
    put('in/资料_files/one.txt', notice(1));
    symlinkSync(put('outside.txt', notice(2)), join(folder, 'in/link.txt'));
    const told = await refused(join(folder, 'in'));
    expect(told).toContain('+ 资料_files/one.txt → qingzhengfa-2024-1');
    expect(told).toContain('– link.txt');
    expect(manifest()).toHaveLength(1);
  });

  it('adds nothing to a manifest behind whose end nothing can stand', async () => {
    mkdirSync(join(portal, 'sources'));
    const sha256 = createHash('sha256').update(notice(1)).digest('hex');
    const before = `  - file: one.txt\n    origin: one.txt\n    sha256: '${sha256}'\n    documents: [one]\n`;
    writeFileSync(join(portal, 'sources/one.txt'), notice(1));
    writeFileSync(join(portal, 'sources/manifest.yaml'), before);
    expect(await refused(put('two.txt', notice(2)))).toContain('[add/manifest]');
    expect(readFileSync(join(portal, 'sources/manifest.yaml'), 'utf8')).toBe(before);
  });

  it('gives no text the id of one that was taken down, or of a file that is not listed', async () => {
    mkdirSync(join(portal, 'sources'));
    const gone = { on: '2026-01-01', kind: 'withdrawn', document: 'qingzhengfa-2024-1', title: '旧', note: '撤下' };
    writeFileSync(join(portal, 'changes.yaml'), yaml.dump([gone]));
    writeFileSync(join(portal, 'sources/qingzhengfa-2024-2.txt'), notice(9));
    await add(put('one.txt', notice(1)), put('two.txt', notice(2)));
    expect(manifest().flatMap(({ documents }) => documents)).toEqual(['qingzhengfa-2024-1-2', 'qingzhengfa-2024-2-2']);
  });

  it('writes nothing on a dry run, and all of it as JSON', async () => {
    const report = join(folder, 'report.json');
    await add(put('one.txt', notice(1)), '--dry-run', '--json', report);
    expect(readdirSync(join(portal, 'sources'))).toEqual([]);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject([{ what: 'added', ids: ['qingzhengfa-2024-1'] }]);
  });

  it('killed at any moment loses nothing that it confirmed, and goes on from there', async () => {
    const all = 40;
    for (let number = 1; number <= all; number += 1) put(`in/${String(number)}.txt`, notice(number));
    const confirmed = new Set<string>();
    for (let round = 0; round < 4; round += 1) {
      const program = spawn(process.execPath, ['scripts/luce.ts', 'add', join(folder, 'in'), '--content', portal], {
        cwd: engine,
        env: { ...process.env, LC_ALL: 'en' },
      });
      const closed = once(program, 'close');
      let told = '';
      program.stdout.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')));
      await wait(450 + 150 * round);
      program.kill('SIGKILL');
      await closed;
      for (const [, id = ''] of told.matchAll(/^\+ \S+ → (\S+)$/gmu)) confirmed.add(id);
      const sources = join(portal, 'sources');
      const kept = new Set(existsSync(sources) ? readdirSync(sources) : []);
      const listed = kept.has('manifest.yaml') ? manifest() : [];
      const ids = new Set(listed.flatMap(({ documents }) => documents));
      for (const id of confirmed) expect(ids).toContain(id);
      for (const { file } of listed) expect(kept).toContain(file);
    }
    await add(join(folder, 'in'));
    expect(manifest()).toHaveLength(all);
    expect(readdirSync(join(portal, 'sources'))).toHaveLength(all + 1);
  }, 60_000);
});
