import { describe, expect, test } from 'vitest';
import { tableOf, type Report } from '../../../scripts/bench/report.ts';
import { countsIn, Tally } from '../../../scripts/bench/search/judge.ts';
import { readRequest } from '../../../scripts/bench/settings.ts';

const usage = { cpu: 10, wall: 8, peak: 1.5e9 };

const report: Report = {
  machine: '2 cores',
  load: 1.5,
  mix: '20 plans',
  seed: '1',
  documents: 20,
  provisions: 4000,
  targets: 600,
  content: { first: usage, unchanged: usage, changed: { ...usage, cpu: 0.5 } },
  site: { first: { ...usage, cpu: 15 }, changed: { ...usage, cpu: 0.5 } },
  index: { ...usage, cpu: 5 },
  weight: {
    pages: 1000,
    files: 2000,
    bytes: 40e6,
    largest: { path: 'data/provisions.json', bytes: 3e6 },
    heaviest: [{ kind: 'targets/', pages: 1, path: 'targets/', bytes: 47_000 }],
  },
  search: null,
};

describe('tableOf', () => {
  test('gives the work a document and a page, the index taken off, and what one changed text costs', () => {
    const [head, rule, row] = tableOf([report])
      .split('\n')
      .map((line) => line.slice(2, -2).split(' | '));
    const cells = Object.fromEntries((head ?? []).map((name, index) => [name, row?.[index]]));
    expect(rule?.every((cell) => cell === '---')).toBe(true);
    expect(cells).toMatchObject({
      'ms a document': '500',
      'ms a page': '10.0',
      'one text changed': '4.0 %',
      'peak GB, content / site': '1.5 / 1.5',
      'heaviest page KB': '47',
    });
  });
});

describe('countsIn', () => {
  test('reads what a page says of provisions, of documents and of nothing', () => {
    expect(countsIn('共 12 条')).toEqual({ documents: null, provisions: 12 });
    expect(countsIn('共 1,203 份文件，45,678 条')).toEqual({ documents: 1203, provisions: 45_678 });
    expect(countsIn('没有一条含有“甲”。')).toEqual({ documents: 0, provisions: 0 });
    expect(countsIn('检索没有载入，可能是网络中断。')).toEqual({ documents: null, provisions: null });
  });
});

describe('Tally', () => {
  test('counts what is missing against recall and what is wrong against precision', () => {
    const tally = new Tally();
    tally.add(new Set(['a', 'b', 'c', 'd']), new Set(['a', 'b', 'x']));
    expect(tally.agreement()).toEqual({ recall: 1 / 2, precision: 2 / 3 });
  });
});

describe('readRequest', () => {
  test('asks for the own build where nothing is said, and for plans alone where no texts are named', () => {
    expect(readRequest([])).toEqual({ what: 'own build' });
    expect(readRequest(['--documents', '57'])).toMatchObject({
      what: 'portal',
      order: { documents: 57, corpus: null },
    });
    expect(readRequest(['--growth'])).toEqual({ what: 'growth', seed: '2026' });
  });

  test('refuses a number that is none', () => {
    expect(() => readRequest(['--documents', 'many'])).toThrow('--documents takes a whole number');
    expect(() => readRequest(['--make'])).toThrow('--documents takes a whole number');
  });
});
