import { describe, expect, it } from 'vitest';
import { comparedChapters, type Piece } from '../../../src/site/compare/compared-text.ts';
import { pairAnchor, provisionPairs, verdictGroups } from '../../../src/site/compare/comparisons.ts';
import { indicators, pairs, provisions } from '../../../src/site/portal/data.ts';
import { answersOf } from '../../../src/site/compare/outcomes.ts';

const textOf = (pieces: readonly Piece[] | null) => (pieces ?? []).map(({ words }) => words).join('');
const rowsOf = (name: string) =>
  pairs
    .filter(({ pair }) => pair === name)
    .flatMap(comparedChapters)
    .flatMap(({ head, rows }) => (head === null ? rows : [head, ...rows]));

describe('comparedChapters(pair)', () => {
  const rows = rowsOf('zj-water-2016/hz-water-2016');

  it.each(['zj-water-2016', 'hz-water-2016'])('sets every word of %s, once and in its order', (document) => {
    const side = document.startsWith('zj') ? 'a' : 'b';
    const shown = rows.filter((row) => row[side] !== null);
    const own = provisions.filter((provision) => provision.document === document);
    expect(shown.map((row) => row[side]?.eid)).toEqual(own.map(({ eid }) => eid));
    for (const row of shown) {
      const { heading, text } = row[side] ?? { heading: null, text: '' };
      const words = textOf(side === 'a' ? row.left : row.right) + textOf(row.notes[side]);
      expect(words.endsWith((heading ?? '') + text)).toBe(true);
    }
  });

  it('leaves out only what both texts have when only differences are shown', () => {
    const long = (pieces: readonly Piece[] | null) => (pieces ?? []).filter(({ kind }) => kind === 'long');
    expect(rows.flatMap(({ left }) => long(left)).length).toBeGreaterThan(50);
    for (const { left, right } of rows.filter((row) => row.left === null || row.right === null))
      expect([...long(left), ...long(right)]).toEqual([]);
  });

  it('reads a text in its order with what its annex alone has, and makes chapters of its own heads only', () => {
    const own = rowsOf('hz-beautiful-2019/annex');
    const eids = own.flatMap(({ a }) => a?.eid ?? []);
    const body = provisions.filter(({ document, eid }) => document === 'hz-beautiful-2019' && !eid.startsWith('att_1'));
    expect([...new Set(eids)]).toEqual(body.map(({ eid }) => eid));
    const [annex] = pairs.filter(({ pair }) => pair === 'hz-beautiful-2019/annex').map(comparedChapters);
    expect(annex?.map(({ head }) => head?.a?.eid)).toEqual([undefined, 'sec_1', 'sec_2', 'sec_3', 'sec_4']);
    const heads = own.map(({ a, b }) => b?.eid ?? a?.eid);
    expect(heads.slice(heads.indexOf('att_1'), heads.indexOf('att_1') + 3)).toEqual([
      'att_1',
      'att_1__head',
      'sec_3__subsec_1__para_1',
    ]);
  });

  it('sets each task of an annex beside the words that it works out', () => {
    const row = rowsOf('hz-beautiful-2019/annex').find(({ b }) => b?.eid === 'att_1__row_13');
    expect(row?.a?.eid).toBe('sec_3__subsec_1__para_4');
    expect(textOf(row?.left ?? null)).toContain('主城区道路机械化清扫率达到75%以上');
  });
});

describe('verdictGroups(pair)', () => {
  it.each(pairs.map((pair) => [pair.pair, pair] as const))(
    '%s: each goal has one row, and its provisions a place',
    (_, pair) => {
      const rows = verdictGroups(pair).flatMap((group) => group.rows);
      const ids = rows.map(({ comparison }) => comparison.b ?? comparison.a);
      expect(new Set(ids).size).toBe(ids.length);
      const anchors = provisionPairs(pair).map(pairAnchor);
      expect(rows.every(({ b }) => b === null || anchors.includes(`b-${b.provision}`))).toBe(true);
    },
  );
});

describe('answersOf(indicator)', () => {
  const sentencesOf = (id: string) =>
    indicators
      .filter((indicator) => indicator.id === id)
      .flatMap((indicator) => answersOf(indicator).map(({ sentence }) => sentence));

  it('says whether the PM₂.₅ goal of 2020 was met', () => {
    expect(sentencesOf('hz-pm25-urban')[0]).toBe(
      '2021年文件所记的2020年目标：不超过42微克/立方米；2021年文件报告2020年为29.8微克/立方米、30微克/立方米，达到了目标。',
    );
  });

  it('judges a goal in words where the report repeats them', () => {
    expect(sentencesOf('hz-inferior-and-black')).toEqual([
      '2021年文件所记的2020年目标：全面消除；2021年文件报告2020年为全面消除，达到了目标（报告的文字与目标相同）。',
    ]);
  });

  it('says that nothing is reported', () => {
    expect(sentencesOf('hz-water-use')).toEqual([
      '2016年文件定下的2020年目标：不超过42亿立方米；各文件未见2020年的报告。',
    ]);
  });
});
