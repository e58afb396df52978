import { ConverterFactory } from 'opencc-js/core';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import { describe, expect, it } from 'vitest';
import { otherWritings } from '../../src/search/other-writings.ts';

const asItIs = (text: string) => text;

describe('the other writings of a query', () => {
  it.each([
    ['某政发[2016]12号', '某政发〔2016〕12号'],
    ['某政发(2016)12号', '某政发〔2016〕12号'],
    ['某政发【2016】12号', '某政发〔2016〕12号'],
    ['2018-2020年', '2018—2020年'],
    ['2018～2020年', '2018-2020年'],
    ['劣五类水体', '劣Ⅴ类水体'],
    ['劣V类水体', '劣五类水体'],
    ['某环保局,', '某环保局、'],
    ['某政函2016 148号', '某政函〔2016〕148号'],
    ['十四五规划', '“十四五”规划'],
  ])('of %s hold %s', (query, other) => {
    expect(otherWritings(query, asItIs)).toContain(other);
  });
  it.each([
    ['雨水花園建設計劃', '雨水花园建设计划'],
    ['環境保護', '环境保护'],
    ['某政發[2016]12號', '某政发〔2016〕12号'],
  ])('of %s in traditional characters hold %s', (query, other) => {
    const simplify = ConverterFactory([phrases, characters]);
    expect(otherWritings(query, simplify)).toContain(other);
  });
  it('are those of the simplified characters too', () => {
    const simplify = (text: string) => text.replace('號', '号');
    expect(otherWritings('某政发[2016]12號', simplify)).toContain('某政发〔2016〕12号');
  });
  it('are none of the query itself, and each once', () => {
    const others = otherWritings('某政发〔2016〕12号', asItIs);
    expect(others).not.toContain('某政发〔2016〕12号');
    expect(new Set(others).size).toBe(others.length);
  });
  it('are none where nothing can be written otherwise', () => {
    expect(otherWritings('水质', asItIs)).toEqual([]);
  });
});
