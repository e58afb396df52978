import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { takeLock } from '../../scripts/build/lock.ts';

const root = mkdtempSync(join(tmpdir(), 'luce-lock-'));

afterAll(() => {
  rmSync(root, { recursive: true });
});

const holder = (pid: number, host = hostname()) =>
  JSON.stringify({ pid, host, since: '2026-11-29T08:00:00.000Z', out: 'dist' });

test('a second build is refused with the name of the first, until that ends', async () => {
  const file = join(root, 'state/two.lock');
  const first = await takeLock(file, 'dist');
  const refused = takeLock(file, 'dist-base');
  await expect(refused).rejects.toThrow(`process ${process.pid} on ${hostname()}`);
  await expect(refused).rejects.toThrow(/since \d{4}-.* into dist\).* delete .*two\.lock/u);
  await first.assertHeld();
  await first.release();
  await (await takeLock(file, 'dist-base')).release();
  expect(existsSync(file)).toBe(false);
});

test('the lock of a process that was killed is taken over', async () => {
  const file = join(root, 'killed.lock');
  const program = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const { pid = 0 } = program;
  writeFileSync(file, holder(pid));
  await expect(takeLock(file, 'dist')).rejects.toThrow(`process ${pid}`);
  const ended = new Promise((told) => program.on('exit', told));
  program.kill('SIGKILL');
  await ended;
  const lock = await takeLock(file, 'dist');
  expect(readFileSync(file, 'utf8')).toContain(`"pid":${process.pid}`);
  await lock.release();
});

test('who waits has it when the other has ended, but waits for no other machine', async () => {
  const file = join(root, 'waits.lock');
  const first = await takeLock(file, 'dist');
  const second = takeLock(file, 'dist-base', { waits: true });
  await first.release();
  await (await second).release();
  writeFileSync(file, holder(1, 'elsewhere'));
  await expect(takeLock(file, 'dist', { waits: true })).rejects.toThrow('is at work in this folder');
});

test('that of another machine, and one that says nothing, are left to a person', async () => {
  const file = join(root, 'far.lock');
  for (const text of [holder(1, 'elsewhere'), '', '{}']) {
    writeFileSync(file, text);
    await expect(takeLock(file, 'dist')).rejects.toThrow('is at work in this folder');
    expect(readFileSync(file, 'utf8')).toBe(text);
  }
});

test('whoever has lost the lock publishes nothing, and leaves that of the other alone', async () => {
  const file = join(root, 'lost.lock');
  const lock = await takeLock(file, 'dist');
  writeFileSync(file, holder(1, 'elsewhere'));
  await expect(lock.assertHeld()).rejects.toThrow('nothing was published');
  await lock.release();
  expect(existsSync(file)).toBe(true);
});

test('of many builds at once one works', async () => {
  const file = join(root, 'many.lock');
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(file, 'dist')));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('of many that find the lock of one that has ended, one has it', async () => {
  const file = join(root, 'stale.lock');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  for (let round = 0; round < 20; round++) {
    writeFileSync(file, holder(pid));
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(file, 'dist')));
    const locks = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(locks).toHaveLength(1);
    await locks[0]?.assertHeld();
    await locks[0]?.release();
  }
});

test('the lock of an earlier process with our number is taken over', async () => {
  const file = join(root, 'again.lock');
  writeFileSync(file, holder(process.pid));
  await (await takeLock(file, 'dist')).release();
  expect(existsSync(file)).toBe(false);
});

test('a lock that cannot be read is told of, and one that was about to be taken over long ago is taken', async () => {
  const folder = join(root, 'folder.lock');
  mkdirSync(folder);
  await expect(takeLock(folder, 'dist')).rejects.toThrow('EISDIR');
  const file = join(root, 'gate.lock');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, holder(pid));
  writeFileSync(`${file}-taking`, '');
  utimesSync(`${file}-taking`, 1, 1);
  await (await takeLock(file, 'dist')).release();
});
