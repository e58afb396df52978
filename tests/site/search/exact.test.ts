import { describe, expect, test } from 'vitest';
import { browsingReader } from '../support/browser.ts';
import type { Build } from '../support/builds.ts';
import { builds } from '../support/pages.ts';
import { searchAll } from './support/engine.ts';
import { pathsWith, searched } from './support/provisions.ts';
import { drawRuns, hanRun, mixedRun, seededRandom } from './support/runs.ts';

const reader = browsingReader({});

/** What each query finds. */
function answersTo(queries: readonly string[], build: Build): Promise<string[][]> {
  return reader((page) => searchAll(page, build, queries));
}

/** Recall and precision over all runs, and the runs that are not answered exactly. */
async function measure(build: Build, runs: readonly string[]) {
  const answers = await answersTo(runs, build);
  let wanted = 0;
  let found = 0;
  let right = 0;
  const inexact = new Set<string>();
  for (const [index, run] of runs.entries()) {
    const expected = pathsWith(run);
    const answer = answers[index] ?? [];
    wanted += expected.length;
    found += answer.length;
    right += answer.filter((path) => expected.includes(path)).length;
    if (answer.join('\n') !== expected.join('\n')) inexact.add(run);
  }
  return { recall: right / wanted, precision: right / found, inexact: [...inexact] };
}

const exact = { recall: 1, precision: 1, inexact: [] };

describe.each(builds)('search under $base', (build) => {
  const share = build.base === '/' ? 1 : 10;

  test('finds each run of Han characters where it stands and nowhere else', { timeout: 180_000 }, async () => {
    const runs = drawRuns({ seed: 2016, count: 500 / share, fits: hanRun });
    expect(await measure(build, runs)).toEqual(exact);
  });

  test('finds runs with digits, letters and punctuation, cut anywhere', { timeout: 180_000 }, async () => {
    const runs = drawRuns({ seed: 2021, count: 100 / share, fits: mixedRun });
    expect(await measure(build, runs)).toEqual(exact);
  });

  test('finds nothing for runs with a character changed that stand nowhere', async () => {
    const random = seededRandom(4);
    const runs = drawRuns({ seed: 12, count: 100 / share, fits: hanRun })
      .map((run) => run.slice(0, -1) + '的一是水气杭省x9，'.charAt(Math.floor(random() * 11)))
      .filter((run) => pathsWith(run).length === 0);
    const answers = await answersTo(runs, build);
    expect(runs.length).toBeGreaterThan(20 / share);
    expect(answers.flat()).toEqual([]);
  });

  test('holds a record for every provision', async () => {
    const frequent = ['，', '1', '的', '市', '年'];
    const answers = await answersTo(frequent, build);
    expect(answers.map((paths) => paths.length)).toEqual(frequent.map((run) => pathsWith(run).length));
    expect(searched.length).toBeGreaterThan(
      build.pages.filter((path) => /^documents\/[^/]+\/$/.test(path)).length * 20,
    );
  });

  test('intersects several terms', async () => {
    const pairs = drawRuns({ seed: 5, count: 40 / share, fits: hanRun }).map((run): [string, string] => [
      run.slice(0, 1),
      run.slice(-1),
    ]);
    const answers = await answersTo(
      pairs.map((pair) => pair.join(' ')),
      build,
    );
    const expected = pairs.map(([a, b]) => pathsWith(a).filter((path) => pathsWith(b).includes(path)));
    expect(answers).toEqual(expected);
  });
});
