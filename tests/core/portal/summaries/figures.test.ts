import { expect, test } from 'vitest';
import { boundOf } from '../../../../src/core/portal/summaries/bounds.ts';
import { findFigures } from '../../../../src/core/portal/summaries/figures.ts';
import { readSupport } from '../../../../src/core/portal/summaries/support.ts';

/** The figures of a text in one line each. */
function figuresIn(text: string): string[] {
  return findFigures(text).map((figure) => {
    if (figure.kind === 'words') return figure.words;
    if (figure.kind === 'number') return `${String(figure.value)} ${figure.magnitude}${figure.unit ?? ''}`.trim();
    return [figure.year, figure.month, figure.day].map((part) => part ?? '').join('-');
  });
}

const texts: [text: string, figures: string[]][] = [
  ['2016年9月29日印发', ['2016-9-29']],
  ['到二〇二五年年底', ['2025-12-']],
  ['2016—2020年，12月底前', ['2016--', '2020--', '-12-']],
  ['2023年中和2025年底', ['2023-6-', '2025-12-']],
  ['42亿立方米', ['42 亿立方米']],
  ['百分之七十、70％', ['70 %', '70 %']],
  ['三分之二', ['三分之二']],
  ['10—15万吨', ['10 万吨', '15 万吨']],
  ['第14期、第一批', ['14 第期', '1 第批']],
  ['PM2.5和PM₂.₅', ['PM2.5', 'PM2.5']],
  ['劣Ⅴ类、Ⅰ—Ⅲ类', ['V类', 'I—Ⅲ类']],
  ['国发〔2015〕17号', ['〔2015〕17号']],
  ['五水共治、“十三五”', ['五水', '十三五']],
  ['三类、两个', ['3 类', '2 个']],
  ['5GW、5A级', ['5 GW', '5A']],
  ['统一、进一步、十分、一起、老百姓', []],
];

test.each(texts)('%s', (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});

const stated: [sentence: string, words: string, is: boolean][] = [
  ['3.5万吨', '35000吨', true],
  ['3.5万吨', '化学需氧量\t万吨\t3.5', true],
  ['3.5万吨', '化学需氧量\t吨\t3.5', false],
  ['28微克/立方米', '浓度（μg/m³）\t28', true],
  ['5吉瓦', '达到5GW', true],
  ['30平方公里', '面积（km²）\t30', true],
  ['3吨', 'total\t3', false],
  ['8%', '8个百分点', false],
  ['3家', '3个', false],
  ['2020年', '2020年年底', true],
  ['2020年底', '2020年', false],
  ['2016年12月', '2016年9月开工，12月底完成', true],
  ['2017年12月', '2016年9月开工，12月底完成', false],
  ['Ⅱ类', 'Ⅲ类', false],
  ['PM2.5', 'PM₂.₅', true],
  ['PM1', 'PM10', false],
];

test.each(stated)('%s in “%s”: %s', (sentence, words, is) => {
  const { states } = readSupport(words);
  expect(findFigures(sentence).map(states)).toEqual([is]);
});

const bounds: [text: string, bound: string | null][] = [
  ['70%以上', 'floor'],
  ['不低于70%', 'floor'],
  ['≥70%', 'floor'],
  ['超过70%', 'floor'],
  ['控制在70%以内', 'ceiling'],
  ['不超过70%', 'ceiling'],
  ['低于70%', 'ceiling'],
  ['70%左右', 'about'],
  ['达到70%', null],
];

test.each(bounds)('%s is open as %s', (text, bound) => {
  const [figure] = findFigures(text);
  expect(figure && boundOf(text, figure)).toBe(bound);
});
