import { describe, expect, it } from 'vitest';
import { findDocumentNumbers, readDocumentNumber } from '../../../../src/core/read/text/document-number.ts';

describe('readDocumentNumber', () => {
  it.each([
    '国发〔2015〕17号',
    '国发[2015]17号',
    '国发【2015】17号',
    '国发﹝2015﹞17号',
    '国发（2015）17号',
    '国发(2015)17号',
    '国发〈2015〉17号',
    '国发［2015］17号',
    '国发 〔2015〕 17 号',
    '国发　﹝ 2015 ﹞　17　号',
    '国发〔2015〕第17号',
    '国发〔2015〕017号',
    '（国发〔2015〕17号）',
    '（国发〔2015〕17号　2015年4月2日印发）',
    '  国发〔2015〕17号  ',
  ])('reads %j in the standard form', (text) => {
    expect(readDocumentNumber(text)).toBe('国发〔2015〕17号');
  });

  it.each([
    '国发〔2015〕17号文件精神',
    '国发〔2015〕17号2015年4月2日',
    '国发2015年17号',
    '第17号',
    '〔2015〕17号',
    '国发〔15〕17号',
    '',
  ])('gives null for %j', (text) => {
    expect(readDocumentNumber(text)).toBeNull();
  });
});

describe('findDocumentNumbers', () => {
  it('finds every number of a text, in order', () => {
    const text = '依《意见》（浙政发[2016]12号）和《方案》（杭政函〔2016〕148号）';
    expect(findDocumentNumbers(text)).toEqual(['浙政发〔2016〕12号', '杭政函〔2016〕148号']);
  });
  it('finds none where there is none', () => {
    expect(findDocumentNumbers('2016年第12号公报（总第1117期）')).toEqual([]);
  });
});
