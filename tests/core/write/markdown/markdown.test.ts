import { describe, expect, it } from 'vitest';
import { readFile, writeFile } from '../../../../src/core/write/markdown/file.ts';
import { readMarkdown } from '../../../../src/core/write/markdown/read.ts';
import { writeMarkdown } from '../../../../src/core/write/markdown/write.ts';
import { provisionOf } from '../../../support/records.ts';
import { readText } from '../../support/portal.ts';

describe('writeMarkdown', () => {
  it('writes a directive a provision, with number, heading and responsibility notes marked', () => {
    const text = '到2025年达标。（市水务局牵头，市环保局参与）';
    expect(
      writeMarkdown([provisionOf({ kind: 'section', eid: 'sec_1', number: '一、', heading: '目标。', text })], []),
    ).toBe(':::section{#sec_1}\n:num[一、]:head[目标。]到2025年达标。:resp[（市水务局牵头，市环保局参与）]\n:::\n');
  });
  it('writes a table with its rows, each with its id, covered cells empty', () => {
    const { portal } = readText('某市生态规划\n表1 指标\n类\t序号\t指标\n甲\t1\t水|质\n\t2\t空气');
    expect(writeMarkdown(portal.provisions.slice(1), portal.tables)).toBe(
      `:::table{#table_1}
:num[表1]:head[指标]

| :head{#table_1__head}类 | 序号 | 指标 |
| - | - | - |
| :row{#table_1__row_1}甲 | 1 | 水\\|质 |
| :row{#table_1__row_2} | 2 | 空气 |
:::
`,
    );
  });
});

describe('readMarkdown', () => {
  it.each(['# 题\n', '文字\n', ':::p{#p_1}\n- 甲\n:::\n', ':::p{#p_1}\n**甲**\n:::\n', ':::unknown{#p_1}\n甲\n:::\n'])(
    'refuses %j, which the writer never makes',
    (markdown) => {
      expect(() => readMarkdown(markdown)).toThrow();
    },
  );
});

describe('a Markdown file', () => {
  it('gives its front matter and provisions back', () => {
    const data = { id: 'text', title: '甲: "乙" # 丙', number: null, on: '2020-01-01', list: ['001'] };
    const file = writeFile(data, writeMarkdown([provisionOf({ text: '甲' })], []));
    expect(readFile(file)).toEqual({
      data,
      provisions: [{ eid: 'p_1', kind: 'p', number: null, heading: null, text: '甲' }],
    });
  });
  it('without front matter is refused', () => {
    expect(() => readFile(':::p{#p_1}\n甲\n:::\n')).toThrow('no front matter');
  });
});
