import { describe, expect, it } from 'vitest';
import { noLayout } from '../../../../src/core/read/intake/layout.ts';
import { readSource } from '../../../../src/core/read/library.ts';
import { bodyOf, line } from '../../support/portal.ts';
import { sourceOf } from '../../support/sources.ts';

/** The body of a text whose file sets some lines as headings, by their words and levels. */
function bodyWith(body: string, levels: Record<string, number>): string[] {
  const raw = `某市治水方案\n${body}`;
  const headings = Object.entries(levels).map(([words, level]) => {
    const start = raw.indexOf(`\n${words}`) + 1;
    return { start, end: start + words.length, level };
  });
  const { value } = readSource({ ...sourceOf(raw), layout: { ...noLayout, headings } }, new Map());
  return value.provisions.slice(1).map(line);
}

describe('headings without a number', () => {
  it('are read where the file sets them, each holding what stands below it up to the next of its level', () => {
    const body = '前言\n治水为民。\n一、现状\n水清。\n重点工程\n清淤\n清淤五里。\n植树\n植树百棵。\n保障\n一、资金';
    expect(bodyWith(body, { 前言: 1, 重点工程: 1, 清淤: 2, 植树: 2, 保障: 1 })).toEqual([
      'hd_1 section |前言|',
      'hd_1__p_1 p ||治水为民。',
      'hd_1__sec_1 section 一、|现状|',
      'hd_1__sec_1__p_1 p ||水清。',
      'hd_2 section |重点工程|',
      'hd_2__hd_1 section |清淤|',
      'hd_2__hd_1__p_1 p ||清淤五里。',
      'hd_2__hd_2 section |植树|',
      'hd_2__hd_2__p_1 p ||植树百棵。',
      'hd_3 section |保障|',
      'hd_3__sec_1 section 一、|资金|',
    ]);
  });

  it('end at a number that the file sets at their level', () => {
    expect(bodyWith('前言\n治水为民。\n第一章 现状\n水清。', { 前言: 1, '第一章 现状': 1 })).toEqual([
      'hd_1 section |前言|',
      'hd_1__p_1 p ||治水为民。',
      'chp_1 chapter 第一章|现状|',
      'chp_1__p_1 p ||水清。',
    ]);
  });

  it('may be those of Markdown', () => {
    expect(bodyOf('## 目标\n水清。\n### 指标\n五项。\n## 措施\n清淤。')).toEqual([
      'hd_1 section |目标|',
      'hd_1__p_1 p ||水清。',
      'hd_1__hd_1 section |指标|',
      'hd_1__hd_1__p_1 p ||五项。',
      'hd_2 section |措施|',
      'hd_2__p_1 p ||清淤。',
    ]);
  });

  it('are no sentence, however the file sets it', () => {
    const body = '一、现状\n坚持治水为民，水清岸绿。\n2020年3月1日';
    const levels = { '坚持治水为民，水清岸绿。': 2, '2020年3月1日': 3 };
    expect(bodyWith(body, levels).filter((provision) => provision.startsWith('hd'))).toEqual([]);
  });
});

describe('questions', () => {
  it('head their answers, below what the first of them stands below', () => {
    const body =
      '一、修塘\n问：谁来修？\n答：水务局。\n（一）清淤\n记者问：何时修？\n答：今年。\n二、护林\n问：谁来护？\n答：林业局。';
    expect(bodyOf(body)).toEqual([
      'sec_1 section 一、|修塘|',
      'sec_1__hd_1 section 问：|谁来修？|',
      'sec_1__hd_1__p_1 p ||答：水务局。',
      'sec_1__hd_1__subsec_1 subsection （一）|清淤|',
      'sec_1__hd_2 section 记者问：|何时修？|',
      'sec_1__hd_2__p_1 p ||答：今年。',
      'sec_2 section 二、|护林|',
      'sec_2__hd_1 section 问：|谁来护？|',
      'sec_2__hd_1__p_1 p ||答：林业局。',
    ]);
  });

  it('hold the numbers of their answers where they stand below nothing', () => {
    const body = '谁来修？\n答：有两家。\n一、水务局\n二、林业局\n何时修？\n答：今年。';
    expect(bodyOf(body).map((provision) => provision.split(' ')[0])).toEqual([
      'hd_1',
      'hd_1__p_1',
      'hd_1__sec_1',
      'hd_1__sec_2',
      'hd_2',
      'hd_2__p_1',
    ]);
  });

  it('are the heading of a number, with their answer behind them', () => {
    expect(bodyOf('一、为何修塘？为了蓄水。\n二、何时修？')).toEqual([
      'sec_1 section 一、|为何修塘？|为了蓄水。',
      'sec_2 section 二、|何时修？|',
    ]);
  });

  it('that nobody answers are text', () => {
    expect(bodyOf('一、现状\n塘为何枯？\n因为少雨。')[1]).toBe('sec_1__p_1 p ||塘为何枯？');
  });
});
