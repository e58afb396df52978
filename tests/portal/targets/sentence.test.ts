import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PolicyTable } from '../../../src/model/table.ts';
import type { Target } from '../../../src/model/target.ts';
import { placeCells, quotedCells, sentenceAround, type MarkedRun } from '../../../src/site/provisions/sentence.ts';

const targets = JSON.parse(readFileSync('content/data/targets.json', 'utf8')) as Target[];
const tables = JSON.parse(readFileSync('content/data/tables.json', 'utf8')) as PolicyTable[];

const joined = (runs: readonly MarkedRun[]) =>
  runs.map(({ words, marked }) => (marked ? `【${words}】` : words)).join('');

function around(words: string, quote: string): string {
  const start = words.indexOf(quote);
  return joined(sentenceAround(words, { start, end: start + quote.length }));
}

describe('sentenceAround', () => {
  it('is the sentence of the quote, with the quote marked', () => {
    expect(around('加强管理。到2017年，达标率达到80%；稳中有升。完成。', '达标率达到80%')).toBe(
      '到2017年，【达标率达到80%】；稳中有升。',
    );
  });

  it('ends behind the quotation mark that closes it', () => {
    expect(around('坚持“保护优先。”到2020年，全面达标。', '全面达标')).toBe('到2020年，【全面达标】。');
  });

  it('stays within a line and a cell', () => {
    expect(around('1\t污水治理\t新增管网100公里\n完成改造\t市建委', '新增管网100公里')).toBe('【新增管网100公里】');
  });

  it('holds the whole quote, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('水', '。', '；', '”', 'a'), minLength: 2 }),
        fc.nat(),
        (words, at) => {
          const start = at % (words.length - 1);
          const runs = sentenceAround(words, { start, end: words.length });
          expect(runs.find(({ marked }) => marked)?.words).toBe(words.slice(start));
          expect(words).toContain(runs.map((run) => run.words).join(''));
        },
      ),
    );
  });
});

describe('the cells of a quoted row', () => {
  const words = '4\tPM（μg/m³）\t57\t≤42\t30';
  const quote = 'PM（μg/m³）\t57\t≤42';
  const start = words.indexOf(quote);
  const quoted = quotedCells(words, { start, end: start + quote.length });

  it('are those that the quote touches', () => {
    expect(quoted).toEqual(['PM（μg/m³）', '57', '≤42']);
  });

  it('stand in the columns of the restored row, whose merged cells the text lacks', () => {
    const restored = ['约束性指标', '环境质量', '4', 'PM（μg/m³）', '57', '≤42', '30'];
    expect(placeCells(restored, quoted)).toEqual(new Set([3, 4, 5]));
    expect(placeCells(['4', 'PM（μg/m³）', null, '≤42'], quoted)).toBeNull();
  });

  it('have a column in every table of this portal', () => {
    const ofRows = targets.filter((each) => each.quote.includes('\t'));
    expect(ofRows.length).toBeGreaterThan(20);
    for (const target of ofRows) {
      const rows = tables.filter(({ document }) => document === target.document).flatMap((each) => each.rows);
      const row = rows.find(({ eid }) => eid === target.provision);
      expect(placeCells(row?.cells ?? [], target.quote.split('\t')), target.id).not.toBeNull();
    }
  });
});
