import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { fromMarkdownSyntax, micromarkSyntax } from '../../src/core/read/markdown-syntax.ts';
import { parseLine } from '../../src/markdown/parse-line.ts';
import { parseText } from '../../src/markdown/parse-text.ts';

const byMarkdown = (markdown: string) =>
  fromMarkdown(markdown, { extensions: micromarkSyntax(), mdastExtensions: fromMarkdownSyntax() });

/** Positions of blocks alone: those of words are left out. */
function bare(node: Nodes): unknown {
  const position = node.type === 'containerDirective' ? node.position : undefined;
  return { ...node, position, ...('children' in node ? { children: node.children.map(bare) } : {}) };
}

const same = (markdown: string) => {
  expect(bare({ ...parseText(markdown) })).toEqual(bare(byMarkdown(markdown)));
};

const directive = (content: string) => `:::p{#p_1}\n${content}\n:::\n`;

/** What Markdown or a directive is made of, and words. */
const signs = fc.constantFrom(
  ...['第一条', '2025年', '水质', ' ', '  ', '\t', '\u3000', 'a', '1', '1.', '2)', '（', '，', '\u{20bb7}', '\u2028'],
  ...[
    ':num[一、]',
    ':head[要求]',
    ':resp[（市环保局）]',
    ':br[]',
    ':num[ 一]',
    ':num[',
    ':x',
    ':',
    '::',
    ':::',
    '{#a}',
  ],
  ...['\\', '\\:', '\\[', '\\\\', '\\中', '&amp;', '&', '<', '<a>', '</', '>', '[', ']', '[a]: b', '[a]', '!', '!['],
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~~',
    '#',
    '# ',
    '-',
    '- ',
    '---',
    '+',
    '=',
    '===',
    '|',
    '| - |',
    '\u0000',
    '"',
    "'",
  ],
);
const line = fc.array(signs, { maxLength: 7 }).map((all) => all.join(''));
const content = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

describe('parseText(markdown)', () => {
  test('reads any line in a directive as Markdown does', () => {
    fc.assert(
      fc.property(line, (words) => {
        same(directive(words));
      }),
      { numRuns: 3000 },
    );
  });

  test('reads any blocks one after the other as Markdown does', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(content.map(directive), content), { maxLength: 4 }), (blocks) => {
        same(blocks.join('\n'));
      }),
      { numRuns: 1000 },
    );
  });

  test('reads what one block defines and another uses', () => {
    same(`${directive('见 [甲]')}\n${directive('[甲]: https://example.org')}`);
  });
});

describe('parseLine(line)', () => {
  test.each(['2025年，水质达标。', ':num[第一条]为了\\:水质', ':num[一、]:head[要求]', '关于修改<水法>的决定'])(
    'reads %s without the parser of Markdown',
    (words) => {
      expect(parseLine(words)).toBeDefined();
    },
  );

  test.each(['[甲](乙)', '1. 甲', '# 甲', '甲*乙*', ':x[甲]', ':num[甲]{#a}', '甲\\'])('leaves %s to it', (words) => {
    expect(parseLine(words)).toBeUndefined();
  });
});
