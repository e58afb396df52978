import { describe, expect, it } from 'vitest';
import { provisionWords } from '../../../src/model/provision.ts';
import { provisions, targets } from '../../../src/site/portal/data.ts';
import { markedPlace, markedSource } from '../../../src/site/provisions/marked-place.ts';
import { portal } from '../../../src/site/portal/portal.ts';
import { pageText, textFragment } from '../../../src/site/provisions/text-fragment.ts';

const documents = new Set(targets.map(({ document }) => document));

/** The directive for the last occurrence of some words on a page. */
function mark(text: string, words: string): string {
  const start = text.lastIndexOf(words);
  return decodeURIComponent(textFragment(pageText(text), { start, end: start + words.length }));
}

describe('textFragment', () => {
  it('holds a short quote whole, with what has a meaning of its own escaped', () => {
    expect(mark('每7-10天，100%。', '7-10天，100%')).toBe(':~:text=7-10天，100%');
    expect(textFragment(pageText('a-b,c&d'), { start: 0, end: 7 })).toBe(':~:text=a%2Db%2Cc%26d');
  });

  it('gives both ends of a long quote and of a row of cells', () => {
    const long = `${'水'.repeat(11)}甲${'气'.repeat(30)}乙${'土'.repeat(11)}`;
    expect(mark(long, long)).toBe(`:~:text=${'水'.repeat(11)}甲,乙${'土'.repeat(11)}`);
    expect(mark('COD\t/\t22.4', 'COD\t/\t22.4')).toBe(':~:text=COD,22.4');
  });

  it('tells words from the same words above by what stands beside them', () => {
    expect(mark('目录\n水质达标\n前文。\n水质达标', '水质达标')).toBe(':~:text=前文。-,水质达标');
    expect(mark('总则\n一、水质\n二、空气\n总则\n一、水质\n正文说水', '一、水质')).toBe(':~:text=一、水质,-正文说水');
    expect(mark('3\t甲\n3\t全面消除', '3\t全面消除')).toBe(':~:text=甲-,3,全面消除');
  });

  it('cuts before a character that a length falls into, wherever it stands', () => {
    for (let lead = 0; lead < 45; lead += 1) {
      const rare = `${'水'.repeat(lead)}𬭎${'气'.repeat(60)}𬭎${'土'.repeat(lead)}`;
      for (const text of [rare, `甲${rare}\n乙${rare}`, `丙\t${rare}\t丁`]) {
        const found = mark(text, rare);
        expect(found.isWellFormed()).toBe(true);
        expect(found).toMatch(/^:~:text=./u);
      }
    }
  });

  it('compares as a browser does: width, case and white space do not count', () => {
    expect(mark('ＰＭ２．５ 浓度；甲：pm2.5浓度', 'pm2.5浓度')).toBe(':~:text=度；甲：-,pm2.5浓度');
  });

  it('marks the block of words that stand elsewhere word for word, and nothing where that does too', () => {
    const same = '到2020年，全市煤炭消费总量比2015年下降5%以上，今后每年再有所下降，直到完成国家任务';
    expect(mark(`一、${same}，不得反弹\n甲\t${same}\t乙`, '下降5%以上')).toMatch(/^:~:text=甲-,到2020年/u);
    expect(mark(`${same}\n${same}\n${same}`, same)).toBe('');
  });
});

describe('markedPlace', () => {
  it('marks nearly every target and provision, each in its own place', () => {
    const own = provisions.filter(({ document, kind }) => documents.has(document) && kind !== 'head');
    const marks = [
      ...own.map((provision) => markedPlace(provision, { start: 0, end: provisionWords(provision).length })),
      ...targets.map((target) => markedPlace({ ...target, eid: target.provision }, portal.placeOf(target))),
    ];
    expect(marks.length).toBeGreaterThan(1000);
    expect(marks.filter((mark) => !mark.includes(':~:text=')).length).toBeLessThan(5);
  });
});

describe('markedSource', () => {
  it('marks nearly every target in its raw file', () => {
    const marks = targets.map((target) => markedSource(portal.documentOf(target).source.file, target.raw));
    expect(marks.filter((mark) => mark === '').length).toBeLessThan(10);
  });
});
