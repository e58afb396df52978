import { describe, expect, it } from 'vitest';
import { buildPortal } from '../../src/core/portal/build.ts';
import { readFile } from '../../src/core/write/markdown/file.ts';
import { publishFiles } from '../../src/core/write/publish.ts';
import { verifyFiles } from '../../src/core/write/verify.ts';
import { noCorrections, sourceOf } from './support/sources.ts';

/** Lines that would be markup if one character of them escaped the escaping. */
const lines = [
  '<script>alert("x")</script>',
  '<img src=x onerror=alert(1)>与<!-- 注释 -->',
  '**粗** _斜_ `码` ~~删~~ ==亮==',
  '[链接](javascript:alert(1)) ![图](x) [^1] [甲]: http://example.org',
  'http://example.org/a_b_c www.example.org a@example.org <http://example.org>',
  ':::p{#sec_1}',
  ':::',
  '::br{.x} :num[一、]:head[题]:resp[（市局牵头）] :smile:',
  '{{ page.title }} {% raw %} ${title} <%= x %> {#x .y}',
  '--- ',
  '+++',
  '| a | b |',
  '|---|---|',
  '```js',
  '    缩进的代码',
  '> 引文',
  '1) 甲',
  '\\* 反斜线 \\\\ 与 &amp; &#0; &#x3c;',
  '甲 ```` 乙',
  '===',
  '2020\\. 年',
  '# 题 #',
];
const raw = `某市治水方案\n---\ntitle: 假\nid: other\n---\n${lines.join('\n')}\n表1 甲\n序号\t指标\n1\ta|b \\| :br \`c\`\n`;
const sources = [sourceOf(raw)];
const portal = buildPortal(sources, noCorrections).value;
const files = publishFiles(portal);
const file = readFile(files.get('policies/text.md') ?? '');

describe('a source full of markup', () => {
  it('is the very text again when its Markdown is read', () => {
    expect(verifyFiles(files, sources, files)).toEqual([]);
    expect(file.provisions.map(({ text }) => text)).toEqual(portal.provisions.map(({ text }) => text));
  });
  it('cannot set front matter', () => {
    expect(file.data).toMatchObject({ id: 'text', title: '某市治水方案' });
  });
  it.each([
    '<script>alert("x")</script>',
    ':::p{#sec_1}',
    '| a | b |',
    '{{ page.title }} {% raw %} ${title} <%= x %> {#x .y}',
    '```js',
  ])('keeps %s as text of a provision', (text) => {
    expect(
      file.provisions.map((provision) => (provision.number ?? '') + (provision.heading ?? '') + provision.text),
    ).toContainEqual(expect.stringContaining(text.replace('“', '"')));
  });
});
