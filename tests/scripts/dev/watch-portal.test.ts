import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPortal } from '../../../scripts/dev/watch-portal.ts';

let portal = '';
let end = () => {};

beforeEach(() => {
  portal = mkdtempSync(join(tmpdir(), 'luce-watch-'));
  for (const folder of ['sources/2024', 'data', '.luce']) mkdirSync(join(portal, folder), { recursive: true });
});

afterEach(() => {
  end();
  rmSync(portal, { recursive: true });
});

const save = (path: string) => {
  writeFileSync(join(portal, path), String(Math.random()));
};

test('what a person saves in several steps is taken up once, and what is generated not at all', async () => {
  const work = vi.fn(() => Promise.resolve());
  end = watchPortal(portal, work);
  save('data/targets.json');
  save('.luce/portal.sqlite');
  await setTimeout(300);
  expect(work).not.toHaveBeenCalled();
  save('sources/plan.txt');
  save('sources/plan.txt');
  save('sources/manifest.yaml');
  await vi.waitFor(() => {
    expect(work).toHaveBeenCalledTimes(1);
  });
  await setTimeout(300);
  expect(work).toHaveBeenCalledTimes(1);
  save('portal.yaml');
  await vi.waitFor(() => {
    expect(work).toHaveBeenCalledTimes(2);
  });
  save('sources/2024/other.txt');
  await vi.waitFor(() => {
    expect(work).toHaveBeenCalledTimes(3);
  });
});

test('what is saved while it is at work is taken up afterwards', async () => {
  const first = Promise.withResolvers<undefined>();
  const work = vi.fn(() => (work.mock.calls.length === 1 ? first.promise : Promise.resolve()));
  end = watchPortal(portal, work);
  save('sources/plan.txt');
  await vi.waitFor(() => {
    expect(work).toHaveBeenCalledTimes(1);
  });
  save('sources/other.txt');
  await setTimeout(300);
  expect(work).toHaveBeenCalledTimes(1);
  first.resolve(undefined);
  await vi.waitFor(() => {
    expect(work).toHaveBeenCalledTimes(2);
  });
});

test('a folder that comes later is watched too', async () => {
  const work = vi.fn(() => Promise.resolve());
  end = watchPortal(portal, work);
  mkdirSync(join(portal, 'corrections/targets'), { recursive: true });
  await vi.waitFor(() => {
    expect(work).toHaveBeenCalledTimes(1);
  });
  save('corrections/targets/plan.yaml');
  await vi.waitFor(() => {
    expect(work).toHaveBeenCalledTimes(2);
  });
});
