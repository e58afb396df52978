import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { finishSwap, nextFolder, swapStates } from '../../../scripts/content/swap.ts';
import { replaceFiles } from '../../../scripts/content/write-content.ts';
import type { Files } from '../../../src/core/write/publish.ts';
import { COMMAND_TIME, folderWith } from '../../content/content-command.ts';
import { filesIn, publishing, stateIn, states } from './states.ts';

const [old, renewed] = states;
const mark = (folder: string) => join(folder, '.luce/swap');
const oldFolder = () => folderWith(Object.fromEntries(old));

function writeNext(folder: string, files: Files) {
  for (const [path, text] of files) {
    const at = join(nextFolder(folder), path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
}

describe('the generated files of a portal', () => {
  test('are those of the new state, and nothing else is left', async () => {
    const folder = oldFolder();
    await replaceFiles(folder, publishing(renewed));
    expect(stateIn(folder)).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['.luce', 'data', 'gazettes', 'policies']);
    expect(readdirSync(join(folder, '.luce'))).toEqual([]);
  });

  test('stay where nothing differs, and so does what speaks of their folder', async () => {
    const folder = folderWith({
      ...Object.fromEntries(old),
      'gazettes/README.md': 'ours\n',
      'data/README.md': 'ours\n',
    });
    const inode = statSync(join(folder, 'gazettes/same.md')).ino;
    await replaceFiles(folder, publishing(renewed));
    expect(statSync(join(folder, 'gazettes/same.md')).ino).toBe(inode);
    expect([...filesIn(folder)].filter(([path]) => path.endsWith('README.md'))).toHaveLength(2);
  });

  test('are replaced one by one in a folder that lies elsewhere', async () => {
    const folder = oldFolder();
    const elsewhere = folderWith({});
    renameSync(join(folder, 'data'), join(elsewhere, 'data'));
    symlinkSync(join(elsewhere, 'data'), join(folder, 'data'));
    await replaceFiles(folder, publishing(renewed));
    expect(stateIn(folder)).toBe('new');
    expect(readdirSync(join(elsewhere, 'data'))).toHaveLength(9);
  });

  test('are the old ones where writing the new ones fails', async () => {
    const folder = oldFolder();
    const impossible = new Map([...renewed, ['data/0.md/x.json', '[]\n']]);
    await expect(replaceFiles(folder, publishing(impossible))).rejects.toThrow();
    expect(stateIn(folder)).toBe('old');
    expect(existsSync(nextFolder(folder))).toBe(false);
  });
});

describe('a swap that is cut short', () => {
  test.for([1, 2, 3, 4, 5])('at its move %d is finished by who comes next', async (last) => {
    const folder = oldFolder();
    writeNext(folder, renewed);
    let moves = 0;
    const failing: typeof rename = (from, to) =>
      ++moves === last ? Promise.reject(new Error('no more')) : rename(from, to);
    await expect(swapStates(folder, failing)).rejects.toThrow('no more');
    expect(existsSync(mark(folder))).toBe(true);
    await finishSwap(folder);
    expect([stateIn(folder), existsSync(mark(folder))]).toEqual(['new', false]);
  });

  test('by a kill at any moment leaves the old state or the new', { timeout: 2 * COMMAND_TIME }, async () => {
    const env = { ...process.env, NODE_COMPILE_CACHE: folderWith({}) };
    const seen = [];
    for (let times = 0; times < 20; times++) {
      const folder = oldFolder();
      const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), folder], { env });
      await once(writer.stdout, 'data');
      // A sequence that fills the time that a state takes evenly.
      await setTimeout(((times * 0.618034) % 1) * 60);
      writer.kill('SIGKILL');
      await once(writer, 'exit');
      const found = stateIn(folder);
      if (!existsSync(mark(folder))) expect(found).not.toBeNull();
      await finishSwap(folder);
      seen.push(stateIn(folder));
      await replaceFiles(folder, publishing(renewed));
      expect(stateIn(folder)).toBe('new');
    }
    expect(new Set(seen)).toEqual(new Set(['old', 'new']));
  });
});

test('what another program writes is waited for', async () => {
  const folder = oldFolder();
  writeNext(folder, renewed);
  const holder = { pid: process.ppid, host: (await import('node:os')).hostname(), since: 'now', out: folder };
  writeFileSync(join(folder, '.luce/content.lock'), JSON.stringify(holder));
  writeFileSync(mark(folder), '');
  await expect(finishSwap(folder)).rejects.toThrow(/at work/u);
  expect(readFileSync(join(folder, 'policies/0.md'), 'utf8')).toMatch(/^old/u);
});
