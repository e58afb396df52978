import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { count, runStage, tellSkipped } from '../stage.ts';
import { changeText } from './measure/change-text.ts';
import { measure, type Usage } from './measure/usage.ts';
import { weighSite } from './measure/weigh-site.ts';
import { makePortal } from './portal/make-portal.ts';
import { linesOf, tableOf, type Report } from './report.ts';
import type { SearchReport } from './search/bench-search.ts';
import type { Settings } from './settings.ts';

const CONTENT = 'scripts/content.ts';
const BUILD = 'scripts/build.ts';
const INDEX = 'scripts/bench/measure/index-alone.ts';

/** Makes a portal, and measures it unless it is only to be made. */
export async function benchPortal(settings: Settings): Promise<void> {
  const { order, keep, make } = settings;
  const folder = keep ?? (await mkdtemp(join(tmpdir(), 'luce-bench-')));
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty: name a new folder with --keep`);
    const portal = join(folder, 'portal');
    const mix = await staged(
      'portal',
      () => makePortal(portal, order),
      (made) => made,
    );
    if (make) process.stdout.write(`${portal}\n`);
    else await tell(await measureAll(folder, mix, settings), settings);
  } finally {
    if (keep === null) await rm(folder, { recursive: true });
  }
}

async function measureAll(folder: string, mix: string, { order, search }: Settings): Promise<Report> {
  const [portal, site] = [join(folder, 'portal'), join(folder, 'dist')];
  const content = () => measure(CONTENT, ['--content', portal]);
  const pages = () => measure(BUILD, ['--content', portal, '--out', site, '--without-pictures', '--keep-content']);
  const first = { content: await used('content', content), site: await used('site', pages) };
  const index = await used('index', () => measure(INDEX, [portal, join(folder, 'index')]));
  await rm(join(folder, 'index'), { recursive: true });
  const [documents, provisions, targets] = await Promise.all(
    ['documents', 'provisions', 'targets'].map((name) => rowsIn(portal, name)),
  );
  const weight = await staged(
    'weight',
    () => weighSite(site),
    ({ pages, files }) => `${count(pages, 'page')}, ${count(files, 'file')}`,
  );
  const found = search ? await searched(portal, site, order.seed) : null;
  const unchanged = await used('unchanged', content);
  const changed = await staged(
    'change',
    () => changeText(portal),
    (file) => file ?? 'no text of its own',
  );
  const again =
    changed === null ? null : { content: await used('content again', content), site: await used('site again', pages) };
  return {
    machine: machine(),
    load: loadavg()[2] ?? 0,
    mix,
    seed: order.seed,
    documents: documents ?? 0,
    provisions: provisions ?? 0,
    targets: targets ?? 0,
    content: { first: first.content, unchanged, changed: again?.content ?? null },
    site: { first: first.site, changed: again?.site ?? null },
    index,
    weight,
    search: found,
  };
}

/** Measures the search in a browser, which those who make the engine have, and not all who use it. */
async function searched(portal: string, site: string, seed: string): Promise<SearchReport | null> {
  if (!existsSync(join(import.meta.dirname, 'search'))) {
    tellSkipped('search', 'the packed engine brings no browser');
    return null;
  }
  const { benchSearch } = await import('./search/bench-search.ts');
  return staged(
    'search',
    () => benchSearch({ portal, site, seed }),
    ({ warm }) => `${warm.worst.toFixed(0)} ms at most`,
  );
}

async function tell(report: Report, { json, table }: Settings): Promise<void> {
  process.stdout.write(`${linesOf(report).join('\n')}\n`);
  if (table) process.stdout.write(`\n${tableOf([report])}\n`);
  if (json !== null) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
}

/** Runs a stage and hands on what it gave; `told` makes a line of it. */
async function staged<Value>(name: string, work: () => Promise<Value>, told: (value: Value) => string): Promise<Value> {
  const values: Value[] = [];
  await runStage(name, async () => {
    values.push(await work());
    return values.map(told).join('');
  });
  return values[0] as Value;
}

function used(name: string, work: () => Promise<Usage>): Promise<Usage> {
  return staged(name, work, ({ cpu }) => `${cpu.toFixed(1)} CPU s`);
}

async function rowsIn(portal: string, name: string): Promise<number> {
  const rows: unknown = JSON.parse(await readFile(join(portal, 'data', `${name}.json`), 'utf8'));
  return Array.isArray(rows) ? rows.length : 0;
}

function machine(): string {
  return `${count(cpus().length, 'core')} ${(cpus()[0]?.model ?? 'processor').trim()}, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}`;
}
