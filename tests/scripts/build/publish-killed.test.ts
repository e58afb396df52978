import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { enterWhole } from '../../../scripts/build/enter-folder.ts';
import { makeRunFolder } from '../../../scripts/build/publish-folder.ts';
import { COMMAND_TIME, folderWith } from '../../content/content-command.ts';
import { siteIn, siteStates } from './site-states.ts';

/** How often a program is killed; a person may ask for more. */
const KILLS = Number(process.env['KILLS'] ?? 8);

/** A folder with a site in `dist` and another in `next`. */
function folderWithSites(): string {
  const [old, renewed] = siteStates.map((state, index) =>
    [...state].map(([path, text]) => [`${index === 0 ? 'dist' : 'next'}/${path}`, text]),
  );
  return folderWith(Object.fromEntries([...(old ?? []), ...(renewed ?? [])]) as Record<string, string>);
}

test.for([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'a site whose entering is cut short at its move %d is the old one or the new one for who comes next',
  async (last) => {
    const folder = folderWithSites();
    const out = join(folder, 'dist');
    let moves = 0;
    const failing: typeof rename = (from, to) =>
      ++moves === last ? Promise.reject(new Error('no more')) : rename(from, to);
    await expect(enterWhole(join(folder, 'next'), out, failing)).rejects.toThrow('no more');
    await (await makeRunFolder(out)).remove();
    expect(siteIn(out)).toBe(last === 1 ? 'old' : 'new');
    await enterWhole(join(folder, 'next'), out);
    expect(readdirSync(out).sort()).toEqual(['a', 'b', 'd', 'index.html']);
  },
);

test('what is no part of a site and cannot be moved away stays beside the new one', async () => {
  const folder = folderWithSites();
  const out = join(folder, 'dist');
  mkdirSync(join(out, 'lost+found'));
  const busy: typeof rename = (from, to) =>
    String(from).endsWith('lost+found')
      ? Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' }))
      : rename(from, to);
  await enterWhole(join(folder, 'next'), out, busy);
  expect(readdirSync(out).sort()).toEqual(['a', 'b', 'd', 'index.html', 'lost+found']);
  expect(siteIn(out)).toBe('new');
});

test.for(['moved', 'mounted'])(
  'a site that is %s into place is the old one or the new one after a kill',
  { timeout: (COMMAND_TIME * KILLS) / 8 },
  async (how) => {
    const env = { ...process.env, NODE_COMPILE_CACHE: folderWith({}) };
    const seen = [];
    for (let times = 0; times < KILLS; times++) {
      const folder = folderWithSites();
      const out = join(folder, 'dist');
      const program = spawn(process.execPath, [join(import.meta.dirname, 'publisher.ts'), how, out], { env });
      await once(program.stdout, 'data');
      // A sequence that fills the time that a site takes evenly.
      await setTimeout(((times * 0.618034) % 1) * 40);
      program.kill('SIGKILL');
      await once(program, 'exit');
      await (await makeRunFolder(out)).remove();
      seen.push(siteIn(out));
      expect(readdirSync(folder).filter((name) => name.startsWith('dist-run-'))).toEqual([]);
    }
    expect(seen).not.toContain(null);
  },
);
