import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../../../src/core/read/intake/intake.ts';

const take = async (markdown: string) => (await takeIn({ file: '办法.md', bytes: strToU8(markdown) })).value;

describe('a Markdown file', () => {
  it('is a plain text where it has no tags', async () => {
    const markdown = '# 湿塘办法\n\n第一条 保护湿塘，面积 < 3 亩的除外。\n';
    expect(await take(markdown)).toMatchObject({ text: markdown, layout: { leftOut: [], headings: [] } });
  });

  it('gives the text of the tags that it holds, without what the site makes of it', async () => {
    const { text, layout } = await take(
      [
        '---',
        'title: 湿塘办法',
        '---',
        '::: details 目录',
        '[1](#t1)&emsp;[2](#t2)',
        ':::',
        '## 第一章&emsp;总则{align="center"}',
        '<p id="t1">&emsp;&emsp;<b>第一条</b>&emsp;下列湿塘受保护：<br>',
        '&emsp;&emsp;（一）名录所列的；<br>',
        '&emsp;&emsp;（二）新修复的。</p>',
        '另见[名录](/list.html){target="_blank"}。',
        '::: warning 原文链接',
        '<https://example.org/1>',
        ':::',
      ].join('\n'),
    );
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      '---',
      'title: 湿塘办法',
      '---',
      '湿塘办法',
      '第一章\u2003总则',
      '第一条\u2003下列湿塘受保护：',
      '（一）名录所列的；',
      '（二）新修复的。',
      '另见名录。',
      '',
    ]);
    expect(layout.headings).toHaveLength(2);
    expect(layout.leftOut.map(({ text: words }) => words)).toContain('<https://example.org/1>');
  });

  it('prints the title above the text that its front matter gives, under either name', async () => {
    const { text } = await take('---\n标题: “美丽湿塘”守则\n---\n<p>第一条 下列湿塘受保护。</p>\n');
    expect(text.split('\n')[3]).toBe('“美丽湿塘”守则');
  });
});
