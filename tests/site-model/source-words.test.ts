import { describe, expect, it } from 'vitest';
import { typesByEnding } from '../../src/lexicon/media-types.ts';
import { cellsOf, formOf, leftOutOf, withheldOf } from '../../src/site/data/source-words.ts';

describe('the form of a source', () => {
  it.each([
    ['notice.html', typesByEnding.html, 'gb18030', '网页（HTML），编码 GB18030'],
    ['plan.txt', typesByEnding.txt, 'utf-8', '纯文本，编码 UTF-8'],
    ['list.DOCX', typesByEnding.docx, null, 'DOCX'],
  ])('is told with its encoding, which a binary form has not: %s', (file, media, encoding, words) => {
    expect(formOf({ file, media, encoding })).toBe(words);
  });
});

describe('the place of a run in a workbook', () => {
  const cells = [
    { cell: 'A1', start: 0, end: 4 },
    { cell: 'B1', start: 5, end: 7 },
    { cell: 'B3', start: 8, end: 9 },
  ];
  const sheets = [
    { name: '名录', start: 0, end: 10, cells },
    { name: 'Sheet2', start: 10, end: 14, cells: [{ cell: 'C2', start: 10, end: 13 }] },
  ];
  it.each([
    [5, 7, '工作表“名录”B1'],
    [0, 9, '工作表“名录”A1:B1、B3'],
    [11, 12, '工作表“Sheet2”C2'],
    [4, 5, null],
    [20, 21, null],
  ])('from %d to %d is %s', (start, end, words) => {
    expect(cellsOf({ sheets }, { start, end })).toBe(words);
  });
});

describe('what is withheld of a source', () => {
  it('is counted by its kind, and never shown', () => {
    const withheld = [
      { kind: 'identity' as const, count: 3 },
      { kind: 'mobile' as const, count: 2 },
    ];
    expect(withheldOf({ withheld })).toBe('身份证号码3处、手机号码2处');
    expect(withheldOf({ withheld: [] })).toBe('');
  });
});

describe('what is no part of a text', () => {
  it('stands together by what it is, in its order', () => {
    const leftOut = [
      { what: 'navigation' as const, text: '首页' },
      { what: 'control' as const, text: '打印' },
      { what: 'navigation' as const, text: '政务公开' },
    ];
    expect(leftOutOf({ leftOut })).toEqual([
      { label: '栏目与路径', texts: ['首页', '政务公开'] },
      { label: '按钮', texts: ['打印'] },
    ]);
  });
});
