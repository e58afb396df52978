import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeStrip } from '../../src/charts/describe.ts';
import { readIndicatorChart } from '../../src/charts/indicator-chart.ts';
import type { Mark } from '../../src/charts/grammar.ts';
import { stripPlace, stripTicks, unitDomain } from '../../src/charts/strip-scale.ts';
import { layStrip } from '../../src/charts/strip.ts';
import { wrapWords } from '../../src/charts/wrap-words.ts';
import { tableOf } from './fixture.ts';
import { outsidersOf, overlapsIn } from './geometry.ts';

function rowOf(cells: (string | null)[]) {
  const row = readIndicatorChart(tableOf([cells]))?.rows[0];
  if (row === undefined) throw new Error('the fixture is no indicator table');
  return row;
}

/** Values of two decimals, as tables print them. */
const cents = fc.integer({ min: 0, max: 1e8 }).map((value) => value / 100);

describe('layStrip', () => {
  const lay = (...cells: (string | null)[]) => layStrip(rowOf(['1', ...cells]), 340).marks;
  const words = (marks: readonly Mark[], role: string) =>
    marks.flatMap((mark) => (mark.kind === 'text' && mark.role === role ? [mark.words] : []));
  const goals = (marks: readonly Mark[]) =>
    marks.flatMap((mark) => (mark.kind === 'line' && mark.role === 'goal' ? [mark.x1] : []));

  it('draws state, goal and outcome at their values on the scale', () => {
    const marks = lay('甲（%）', '50', '≥75', '100');
    const axis = marks.find((mark) => mark.kind === 'line' && mark.role === 'base');
    if (axis?.kind !== 'line') throw new Error('there is no axis');
    const share = (x: number) => Math.round(((x - axis.x1) / (axis.x2 - axis.x1)) * 100);
    const circles = marks.flatMap((mark) => (mark.kind === 'circle' ? [[mark.role, share(mark.x)]] : []));
    expect(circles).toEqual([
      ['open', 50],
      ['solid', 100],
    ]);
    expect(goals(marks).map(share)).toEqual([75]);
    expect(words(marks, 'quiet')).toEqual(expect.arrayContaining(['0', '20', '40', '60', '80', '100', '%']));
  });

  it('carries the goal through all lanes', () => {
    const marks = lay('甲（%）', '50', '≥75', '100');
    const guides = marks.flatMap((mark) => (mark.kind === 'line' && mark.role === 'guide' ? [mark.x1] : []));
    expect(guides).toEqual(goals(marks));
  });

  it('points the arrow of a goal to the side that it allows', () => {
    const tip = (cell: string) => {
      const marks = lay('甲（%）', '10', cell, '30');
      const path = marks.flatMap((mark) => (mark.kind === 'path' && mark.role === 'goal' ? [mark.d] : []))[0];
      return path === undefined ? null : Math.sign(Number(/L([\d.]+)/.exec(path)?.[1]) - (goals(marks)[0] ?? 0));
    };
    expect(['≥40', '≤40', '40'].map(tip)).toEqual([1, -1, null]);
  });

  it.each([340, 720])('keeps the numbers of the scale inside and apart, however long, at %i', (width) => {
    const drawing = layStrip(rowOf(['1', '甲（吨）', '3100', '1234567', '/']), width);
    expect(words(drawing.marks, 'quiet')).toEqual(expect.arrayContaining(['0', '1,200,000']));
    expect(outsidersOf(drawing)).toEqual([]);
    expect(overlapsIn(drawing)).toEqual([]);
  });

  it('prints each value as the table does', () => {
    expect(words(lay('甲（%）', '6.4%', '≤42', '27.0'), 'value')).toEqual(['6.4%', '≤42', '27.0']);
  });

  it('sets words and what is missing in their lanes, never as a mark', () => {
    const marks = lay('甲（%）', '/', '全面消除', null);
    expect(words(marks, 'absent')).toEqual(['原表为“/”', '原文未载']);
    expect(words(marks, 'value')).toEqual(['全面消除']);
    expect(marks.every(({ kind }) => kind === 'text')).toBe(true);
  });

  it('sets a lane of long words in several lines and moves the next lane down', () => {
    const long = layStrip(rowOf(['1', '甲', '以省级有关部门最终公布的核定数值为准', '/', '/']), 300);
    const short = layStrip(rowOf(['1', '甲', '为准', '/', '/']), 300);
    expect(long.height - short.height).toBe(20);
    expect(overlapsIn(long)).toEqual([]);
  });

  it('places every value in proportion to the distance from the origin', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const scale = { unit: null, domain: unitDomain([a, b]) };
        const [, end] = scale.domain;
        expect(end).toBeGreaterThanOrEqual(Math.max(a, b));
        expect(scale.domain[0]).toBe(0);
        expect(stripPlace(scale, a)).toBeCloseTo((a / end) * 100, 1);
        expect(stripTicks(scale)[0]).toEqual({ x: 0, label: expect.stringMatching(/^0/) as string });
      }),
    );
  });
});

describe('describeStrip', () => {
  it('says every value under the head of its column', () => {
    expect(describeStrip(rowOf(['1', '甲（%）', '92.3', '≥92.3', null]))).toBe(
      '2015年：92.3；规划目标2020年：≥92.3；2020年完成情况：原文未载。刻度0至100 %。',
    );
  });
});

describe('wrapWords', () => {
  it('keeps a number whole where a line can hold it', () => {
    expect(wrapWords('规划（2013—2017年）', 6)).toEqual(['规划（2013—', '2017年）']);
    expect(wrapWords('123456789012', 3)).toEqual(['123456', '789012']);
  });

  it('loses no character and begins no line with closing punctuation', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'省下达指标，。）”5%ab ') }), (words) => {
        const lines = wrapWords(words, 6);
        expect(lines.join('')).toBe(words);
        expect(lines.slice(1).filter((line) => /^[，。）”%]/.test(line))).toEqual([]);
      }),
    );
  });
});
