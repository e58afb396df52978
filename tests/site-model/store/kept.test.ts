import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luce-kept-'));
  cpSync('content/data', join(folder, 'portal/data'), { recursive: true });
  vi.stubEnv('LUCE_CONTENT', join(folder, 'portal'));
  vi.stubEnv('LUCE_KEPT', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What one build makes: values of two texts, and how often something was made for them. */
async function build(scale: number) {
  vi.resetModules();
  const { keptOf } = await import('../../../src/site/portal/store/kept.ts');
  const { fact } = await import('../../../src/site/portal/store/derived.ts');
  const { watchReads } = await import('../../../src/site/portal/store/reads.ts');
  const { countRows, rowsOf } = await import('../../../src/site/portal/store/store.ts');
  const made: string[] = [];
  const scaled = fact('scale', () => scale);
  const kept = keptOf('provisions', (id) => {
    made.push(id);
    return { words: scaled() * rowsOf('provisions', id).reduce((sum, { text }) => sum + text.length, 0) };
  });
  const all = keptOf('all', (id) => {
    made.push(`all of ${id}`);
    return countRows('provisions');
  });
  const ids = ['hz-water-2016', 'zj-water-2016'];
  const { result, reads } = watchReads(() => ids.map((id) => [kept(id), kept(id), all(id)]));
  await setImmediate();
  return { result, made, reads: reads.filter(({ kind }) => kind === 'group').map(({ key }) => key) };
}

test('what is kept of a text is made anew where its rows or a fact are other ones, and tells what it was made of', async () => {
  const first = await build(1);
  const alls = ['all of hz-water-2016', 'all of zj-water-2016'];
  expect(first.made).toEqual(['hz-water-2016', alls[0], 'zj-water-2016', alls[1]]);
  expect(first.reads).toEqual(['hz-water-2016', 'zj-water-2016']);
  // What was made of more than groups and facts is not kept.
  expect(await build(1)).toEqual({ ...first, made: alls });

  const file = join(folder, 'portal/data/provisions.json');
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('"document":"zj-water-2016"'));
  writeFileSync(file, lines.with(at, lines[at]?.replace(/"text":"/u, '"text":"新') ?? '').join('\n'));
  expect((await build(1)).made).toEqual([alls[0], 'zj-water-2016', alls[1]]);
  expect((await build(2)).made).toEqual(first.made);
}, 60_000);
