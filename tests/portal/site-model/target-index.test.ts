import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codesOf, readColumn } from '../../../src/client/row-sift.ts';
import { siftTargets } from '../../../src/client/sift-targets.ts';
import { readRows } from '../../../src/client/target-row.ts';
import type { FilterSelect } from '../../../src/client/target-source.ts';
import { targetsInIndex } from '../../../src/client/targets-in-index.ts';
import { targets } from '../../../src/site/portal/data.ts';
import { cellsOf } from '../../../src/site/targets/cells.ts';
import { targetFilters } from '../../../src/site/targets/filters.ts';
import { perFile, type RowsOfDocument } from '../../../src/site/targets/index-format.ts';
import { everyIndexFile, targetIndex } from '../../../src/site/targets/target-index.ts';

const folder = 'http://localhost/targets/index/0/';
const files = new Map(everyIndexFile().map(({ name, content }) => [`${folder}${name}.json`, content]));
const plain = { query: '', chosen: {}, sort: null, descending: false };

/** Filters that offer nothing on the page, so that all comes from the index. */
const filters = targetFilters().map(({ name, choices }): FilterSelect => {
  const select = { options: [] } as unknown as HTMLSelectElement;
  return { select, name, all: choices.length, months: null };
});
const ask = (state: Partial<Parameters<typeof siftTargets>[2]>) =>
  siftTargets(targetsInIndex(folder, targets.length, filters), filters, { ...plain, ...state }, () => undefined);
const idsOf = (found: readonly number[]) => found.map((row) => targets[row]?.id);

beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(Response.json(files.get(address)?.())));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the index of targets', () => {
  it('is not made where one page holds them all', () => {
    expect(targetIndex().size).toBe(0);
  });

  it('gives each choice the targets that have it, and the number that the page says', async () => {
    const { counts } = await ask({});
    for (const [filter, { name, choices, valuesOf }] of targetFilters().entries()) {
      expect(choices.map((_, code) => counts?.[filter]?.[code] ?? 0)).toEqual(choices.map(({ count }) => count));
      for (const { value } of choices.filter((_, index) => index % 10 === 0)) {
        const { found, chosen } = await ask({ chosen: { [name]: value } });
        expect(chosen[filter]?.value).toBe(value);
        expect(idsOf(found)).toEqual(targets.filter((each) => valuesOf(each).includes(value)).map(({ id }) => id));
      }
    }
  });

  it('leaves nothing for a value that no target has', async () => {
    expect((await ask({ chosen: { body: 'no-such-body' } })).found).toEqual([]);
  });

  it('finds words in what a row says and in the names of its values', async () => {
    const { found } = await ask({ query: '森林覆盖率' });
    expect(idsOf(found)).toEqual(targets.filter(({ metric }) => metric.includes('森林覆盖率')).map(({ id }) => id));
    const law = await ask({ query: '快递业发展' });
    expect(new Set(law.found.map((row) => targets[row]?.document))).toEqual(new Set(['zj-express-2016']));
  });

  it('holds every row as the page would have it', () => {
    const names = [...files.keys()].filter((name) => name.includes('/rows-'));
    expect(names).toHaveLength(Math.ceil(targets.length / perFile.rows));
    const rows = names.flatMap((name) => readRows(files.get(name)?.() as RowsOfDocument[]));
    expect(rows.map(({ cells }) => cells)).toEqual(targets.map(cellsOf));
    expect(rows.map(({ document }) => document.id)).toEqual(targets.map(({ document }) => document));
  });

  it('sorts by deadline, the targets without one last', async () => {
    const { found } = await ask({ sort: 'deadline' });
    const ends = found
      .map((row) => targets[row]?.deadline ?? '9999')
      .map((end) => (end.length === 4 && end !== '9999' ? `${end}-12` : end));
    const dated = ends.filter((end) => end !== '9999');
    expect(dated).toEqual(dated.toSorted());
    expect(ends.slice(0, dated.length)).toEqual(dated);
  });
});

it('a column gives back the positions that were written', () => {
  const column = readColumn(['0 3', '', '17']);
  expect([0, 1, 2].map((row) => [...codesOf(column, row)])).toEqual([[0, 3], [], [17]]);
});
