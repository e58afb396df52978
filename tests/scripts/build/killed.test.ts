import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test, vi } from 'vitest';
import { addressVariables } from '../../../scripts/address.ts';
import { seededRandom } from '../../../scripts/bench/random.ts';
import { makeRunFolder } from '../../../scripts/build/publish-folder.ts';
import { GENERATED, finishSwap } from '../../../scripts/content/swap.ts';
import { COMMAND_TIME, folderWith } from '../../content/content-command.ts';
import { filesOf } from '../pages/files-of.ts';

/** How often each program is killed; a person may ask for more. */
const KILLS = Number(process.env['KILLS'] ?? 1);
const random = seededRandom(process.env['SEED'] ?? '2026');

vi.setConfig({ testTimeout: 2 * COMMAND_TIME * (1 + KILLS), hookTimeout: 4 * COMMAND_TIME });

type State = 'old' | 'new';
const SOURCE = 'sources/elder-care-2021.txt';

const folder = folderWith({});
const [portal, out] = [join(folder, 'portal'), join(folder, 'dist')];
const sites = new Map<State, Map<string, string>>();
const contents = new Map<State, Map<string, string>>();
/** Milliseconds that each program took when it was last let run. */
const took = new Map<string, number>();

function start(program: string, parameters: readonly string[]): ChildProcess {
  const neutral = Object.fromEntries(addressVariables.map((name) => [name, '']));
  const env = { ...process.env, ...neutral, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const all = [join('scripts', program), '--without-pictures', ...parameters];
  // In a group of its own, which is killed as a whole, as by a machine that goes down.
  return spawn(process.execPath, all, { env, detached: true, stdio: 'ignore' });
}

async function finish(program: string, parameters: readonly string[]): Promise<void> {
  const begin = performance.now();
  const [code] = (await once(start(program, parameters), 'exit')) as [number | null];
  expect(code).toBe(0);
  took.set(program, performance.now() - begin);
}

/** Kills a program at a random moment of the time that it needs. */
async function kill(program: string, parameters: readonly string[]): Promise<void> {
  const child = start(program, parameters);
  const ended = once(child, 'exit');
  await Promise.race([ended, setTimeout((random.between(0, 1000) / 1000) * (took.get(program) ?? 0))]);
  if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
}

function generatedIn(content: string): Map<string, string> {
  const folders = GENERATED.filter((name) => existsSync(join(content, name)));
  return new Map(
    folders.flatMap((name) => [...filesOf(join(content, name))].map(([path, text]) => [`${name}/${path}`, text])),
  );
}

function stateAmong(states: ReadonlyMap<State, ReadonlyMap<string, string>>, found: Map<string, string>): State | null {
  const isSame = (files: ReadonlyMap<string, string>) =>
    files.size === found.size && [...files].every(([path, text]) => found.get(path) === text);
  return [...states].find(([, files]) => isSame(files))?.[0] ?? null;
}

/** Which site was published, as who comes next finds it. */
async function publishedSite(): Promise<State | null> {
  await (await makeRunFolder(out)).remove();
  return stateAmong(sites, filesOf(out));
}

const texts = new Map<State, string>();
const copyOf = (state: State) => join(folder, `portal-${state}`);
const partOf = (state: State) => join(folder, `part-${state}`);
const other = (state: State): State => (state === 'old' ? 'new' : 'old');

beforeAll(async () => {
  cpSync('tests/fixtures/portals/county/sources', join(portal, 'sources'), { recursive: true });
  cpSync('tests/fixtures/portals/county/portal.yaml', join(portal, 'portal.yaml'));
  const text = readFileSync(join(portal, SOURCE), 'utf8');
  for (const [state, words] of [
    ['new', `${text}\n（此件公开发布）\n`],
    ['old', text],
  ] as const) {
    texts.set(state, words);
    writeFileSync(join(portal, SOURCE), words);
    await finish('build.ts', ['--content', portal, '--out', out]);
    sites.set(state, filesOf(out));
    contents.set(state, generatedIn(portal));
    cpSync(portal, copyOf(state), { recursive: true });
    await finish('build.ts', ['--content', copyOf(state), '--keep-content', '--shard', '1/1', '--out', partOf(state)]);
  }
  await finish('build.ts', ['--content', portal, '--out', out]);
});

test('a build that is killed leaves the old site and content or the new, and the next build is whole', async () => {
  const seen = [];
  for (let [times, next]: [number, State] = [0, 'new']; times < KILLS; times++, next = other(next)) {
    writeFileSync(join(portal, SOURCE), texts.get(next) ?? '');
    await kill('build.ts', ['--content', portal, '--out', out]);
    await finishSwap(portal);
    const content = stateAmong(contents, generatedIn(portal));
    const site = await publishedSite();
    seen.push(`${content ?? 'mixed'} content, ${site ?? 'mixed'} site`);
    expect([content, site]).not.toContain(null);
    await finish('build.ts', ['--content', portal, '--out', out]);
    expect(await publishedSite()).toBe(next);
  }
  console.info(tally(seen));
});

test('a merge that is killed leaves the old site or the new, and the next merge is whole', async () => {
  const seen = [];
  const merge = (state: State) => ['--content', copyOf(state), '--out', out, partOf(state)];
  await finish('merge.ts', merge('old'));
  for (let [times, next]: [number, State] = [0, 'new']; times < KILLS; times++, next = other(next)) {
    await kill('merge.ts', merge(next));
    const site = await publishedSite();
    seen.push(`${site === next ? 'next' : site === null ? 'mixed' : 'last'} site`);
    expect(site).not.toBeNull();
    await finish('merge.ts', merge(next));
    expect(await publishedSite()).toBe(next);
  }
  console.info(tally(seen));
});

function tally(seen: readonly string[]): string {
  return [...Map.groupBy(seen, (each) => each)].map(([each, { length }]) => `${each}: ${String(length)}`).join('; ');
}
