import { describe, expect, it } from 'vitest';
import { foldName, gramsOf, latinName } from '../../../src/search/things/names.ts';

describe('foldName(name)', () => {
  it.each([
    ['某政发[2016]12号', '某政发〔2016〕12号'],
    ['某政发【2016】12号', '某政发〔2016〕12号'],
    ['某政发（２０１６）１２号', '某政发〔2016〕12号'],
    ['某政函2016 148号', '某政函〔2016〕148号'],
    ['某市“十四五”规划', '某市十四五规划'],
    ['细颗粒物（PM₂.₅）', '细颗粒物pm2.5'],
    ['劣五类水体', '劣Ⅴ类水体'],
  ])('makes %s the same as %s', (asked, printed) => {
    expect(foldName(asked)).toBe(foldName(printed));
  });

  it('keeps numbers apart that differ', () => {
    expect(foldName('某政发〔2016〕12号')).not.toBe(foldName('某政发〔2016〕13号'));
  });
});

describe('gramsOf(folded)', () => {
  it('gives each pair of characters once, and a lone character itself', () => {
    expect(gramsOf('再生再生水')).toEqual(['再生', '生再', '生水']);
    expect(gramsOf('水')).toEqual(['水']);
    expect(gramsOf('')).toEqual([]);
  });
});

describe('latinName(name)', () => {
  it.each([
    ['Fu Yang', 'fuyang'],
    ['forest-cover', 'forestcover'],
    ["xi'an", 'xian'],
    ['lü', 'lv'],
    ['水', null],
    ['pm2.5', null],
  ])('reads %s as %s', (typed, letters) => {
    expect(latinName(typed)).toBe(letters);
  });
});
