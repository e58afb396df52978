import { describe, expect, it } from 'vitest';
import { typesByEnding } from '../../src/lexicon/media-types.ts';
import { formOf, leftOutOf, withheldOf } from '../../src/site/data/source-words.ts';

describe('the form of a source', () => {
  it.each([
    ['notice.html', typesByEnding.html, 'gb18030', '网页（HTML），编码 GB18030'],
    ['plan.txt', typesByEnding.txt, 'utf-8', '纯文本，编码 UTF-8'],
    ['list.DOCX', typesByEnding.docx, null, 'DOCX'],
  ])('is told with its encoding, which a binary form has not: %s', (file, media, encoding, words) => {
    expect(formOf({ file, media, encoding })).toBe(words);
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
