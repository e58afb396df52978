import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeStrip } from '../../src/charts/describe.ts';
import { readIndicatorChart } from '../../src/charts/indicator-chart.ts';
import { drawMark } from '../../src/charts/marks.ts';
import { stripPlace, stripTicks, unitDomain } from '../../src/charts/strip-scale.ts';
import { layStrip } from '../../src/charts/strip.ts';
import { wrapWords } from '../../src/charts/wrap-words.ts';
import { tableOf } from './fixture.ts';

function rowOf(cells: (string | null)[]) {
  const row = readIndicatorChart(tableOf([cells]))?.rows[0];
  if (row === undefined) throw new Error('the fixture is no indicator table');
  return row;
}

/** Values of two decimals, as tables print them. */
const cents = fc.integer({ min: 0, max: 1e8 }).map((value) => value / 100);

describe('layStrip', () => {
  it('draws state, goal and outcome at their values on the scale', () => {
    const { lanes, guides, axis } = layStrip(rowOf(['1', '甲（%）', '66.3', '≥76.7', '91.3']));
    expect(lanes.map(({ mark }) => mark)).toEqual([
      { shape: 'ring', x: 66.3 },
      { shape: 'goal', x: 76.7, allows: 'more' },
      { shape: 'dot', x: 91.3 },
    ]);
    expect(guides.map(({ x }) => x)).toEqual([76.7]);
    expect(axis?.ticks.map(({ label }) => label)).toEqual(['0', '20', '40', '60', '80', '100']);
  });

  it('prints each value as the table does', () => {
    const { lanes } = layStrip(rowOf(['1', '甲（%）', '6.4%', '≤42', '27.0']));
    expect(lanes.map(({ text }) => text.lines.map(({ words }) => words).join(''))).toEqual(['6.4%', '≤42', '27.0']);
  });

  it('sets words and what is missing in their lanes, never as a mark', () => {
    const { lanes } = layStrip(rowOf(['1', '甲（%）', '/', '全面消除', null]));
    expect(lanes.map(({ mark }) => mark)).toEqual([null, null, null]);
    expect(lanes.map(({ text }) => [text.kind, text.lines[0]?.words])).toEqual([
      ['missing', '原表为“/”'],
      ['words', '全面消除'],
      ['missing', '原文未载'],
    ]);
  });

  it('draws no scale where nothing is drawn', () => {
    const { axis, guides } = layStrip(rowOf(['1', '甲（%）', '/', '省下达指标', '/']));
    expect(axis).toBeNull();
    expect(guides).toEqual([]);
  });

  it('sets a lane of long words in several lines and moves the next lane down', () => {
    const { lanes, height } = layStrip(rowOf(['1', '甲', '以省级有关部门最终公布的核定数值为准', '/', '/']));
    expect(lanes[0]?.text.lines.length).toBe(2);
    expect((lanes[1]?.y ?? 0) - (lanes[0]?.y ?? 0)).toBe(44);
    expect(height).toBeGreaterThan(lanes[2]?.y ?? Infinity);
  });

  it('keeps words on the near side of the strip clear of its edge', () => {
    const { lanes } = layStrip(rowOf(['1', '甲（%）', '2', '≥95', '100']));
    expect(lanes.map(({ text }) => Math.sign(text.dx))).toEqual([1, -1, -1]);
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

describe('drawMark', () => {
  it('points the arrow of a goal to the side that it allows', () => {
    expect(drawMark({ shape: 'goal', x: 1, allows: 'more' }).arrow?.turn).toBe('translate(8 0) rotate(90)');
    expect(drawMark({ shape: 'goal', x: 1, allows: 'less' }).arrow?.turn).toBe('translate(-8 0) rotate(-90)');
    expect(drawMark({ shape: 'goal', x: 1, allows: null }).arrow).toBeNull();
  });
});

describe('wrapWords', () => {
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
