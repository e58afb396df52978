import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../../scripts/command.ts';
import { compilePages } from '../../../scripts/pages/compile-pages.ts';
import { renderPages } from '../../../scripts/pages/render-pages.ts';
import { filesOf } from './files-of.ts';

let folder = '';
let portal = '';
let compiled = '';

beforeAll(async () => {
  vi.stubEnv('LUCE_LARGEST_FILE', '3000');
  folder = mkdtempSync(join(tmpdir(), 'data-files-'));
  portal = join(folder, 'portal');
  cpSync('tests/fixtures/portals/county', portal, { recursive: true });
  rmSync(join(portal, '.luce'), { recursive: true, force: true });
  compiled = await compilePages({ site: null, base: '/' });
}, 120_000);

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** The files of the data as they are built, with when each was written. */
async function build(name: string): Promise<{ texts: Map<string, string>; written: Map<string, bigint> }> {
  await run('node', ['scripts/content.ts', '--content', portal]);
  const out = join(folder, name);
  rmSync(out, { recursive: true, force: true });
  await renderPages(portal, compiled, out);
  const texts = filesOf(join(out, 'data'));
  const times = [...texts.keys()].map((file): [string, bigint] => {
    const { mtimeNs } = statSync(join(out, 'data', file), { bigint: true });
    return [file, mtimeNs];
  });
  return { texts, written: new Map(times) };
}

test('a changed text rewrites the parts of its year and what lists them, as a build from nothing has them', async () => {
  const first = await build('kept');
  expect([...first.texts.keys()]).toEqual(
    expect.arrayContaining(['parts/provisions/2023.json', 'parts/provisions/2024.csv', 'provisions.json']),
  );
  const source = join(portal, 'sources/tea-plan-2024.txt');
  writeFileSync(source, readFileSync(source, 'utf8').replace(/。/u, '，依法办理。'));
  const kept = await build('kept');
  const rewritten = [...kept.written].filter(([file, at]) => first.written.get(file) !== at).map(([file]) => file);
  expect(rewritten).toEqual(expect.arrayContaining(['parts/provisions/2024.json', 'parts/provisions/2024.csv']));
  const otherYears = rewritten.filter((file) => /^parts\/.*\/(?!2024)\d{4}/u.test(file));
  expect([otherYears, rewritten.filter((file) => /^(?:bodies|glossary)\./u.test(file))]).toEqual([[], []]);
  rmSync(join(portal, '.luce'), { recursive: true });
  expect(kept.texts).toEqual((await build('anew')).texts);
}, 120_000);

test('shares that are made apart from each other have the files of one build', async () => {
  const { texts } = await build('whole');
  const shares = join(folder, 'shares');
  for (const index of [1, 2]) {
    rmSync(join(portal, '.luce'), { recursive: true });
    await renderPages(portal, compiled, shares, { index, total: 2 });
  }
  expect(filesOf(join(shares, 'data'))).toEqual(texts);
}, 120_000);
