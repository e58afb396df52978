import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMarkdown } from '../../src/core/write/markdown/write.ts';
import type { Provision } from '../../src/model/provision.ts';
import { byId, elements, render, text } from './rendered.ts';

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- -->',
  '&lt;b&gt;&#60;',
  '{{template}}',
  '{% raw %}',
  '${value}',
  '---',
  '+++',
  '**粗**',
  '_斜_',
  '`码`',
  '~~删~~',
  '~2021~',
  '# 题',
  '- 项',
  '1. 项',
  '> 引',
  '[链](javascript:alert(1))',
  '![图](x.png)',
  'www.example.com',
  'http://example.com/a_b*c',
  '<http://example.com>',
  'a@example.com',
  '[^1]',
  '| 甲 | 乙 |',
  ':::section{#sec_9}',
  ':::',
  ':head[题]{#x onclick=alert(1)}',
  ':num[一]',
  '::leaf',
  '\\',
  '\\*',
];

/** Elements and attributes that a provision may become. */
const allowedElements = new Set([
  'p',
  'b',
  'span',
  'a',
  'div',
  'h2',
  'h3',
  'h4',
  'section',
  'table',
  'colgroup',
  'col',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'br',
  'wbr',
]);
const allowedProperties = new Set([
  'id',
  'className',
  'dataKind',
  'dataLines',
  'href',
  'ariaLabel',
  'ariaLabelledBy',
  'tabIndex',
  'scope',
  'rowSpan',
]);

const raw = { start: 0, end: 1 };
const document = 'sample';

function sample(words: string): Provision[] {
  const duties = { leads: [], participants: [], responsible: [], regions: [], topics: [] };
  const base = { document, parent: null, number: null, heading: null, text: '', raw, ...duties };
  return [
    { ...base, eid: 'title', kind: 'title', text: words },
    { ...base, eid: 'sec_1', kind: 'section', number: '一、', heading: words },
    { ...base, eid: 'sec_1__p_1', parent: 'sec_1', kind: 'p', heading: words, text: words },
    { ...base, eid: 'table_1', kind: 'table', number: '表1', heading: words },
    { ...base, eid: 'table_1__head', parent: 'table_1', kind: 'head', text: `${words}\t甲` },
    { ...base, eid: 'table_1__row_1', parent: 'table_1', kind: 'row', text: `${words}\n${words}\t乙` },
  ];
}

function expectVerbatim(words: string): void {
  const root = render(writeMarkdown(sample(words), []));
  const shown = (eid: string) => {
    const element = byId(root, eid);
    return element === undefined ? undefined : text(element);
  };
  expect(shown('title')).toBe(words);
  expect(shown('sec_1')).toBe(`一、${words}`);
  expect(shown('sec_1__p_1')).toBe(words + words);
  expect(shown('table_1')).toBe(`表1${words}`);
  expect(shown('table_1__head')).toBe(`${words}甲`);
  expect(shown('table_1__row_1')).toBe(`${words}\n${words}乙`);
  for (const { tagName, properties } of elements(root)) {
    expect(allowedElements).toContain(tagName);
    for (const property of Object.keys(properties)) expect(allowedProperties).toContain(property);
    if (properties.href !== undefined) expect(properties.href).toMatch(/^#/);
  }
}

test.for(hostile)('a source that says %s is printed with these characters', (words) => {
  expectVerbatim(words);
});

test('any run of markup characters is printed with these characters', () => {
  const run = fc.array(fc.constantFrom(...hostile, '水', '，', 'A', '2'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(run, (parts) => {
      expectVerbatim(parts.join(''));
    }),
    { numRuns: 60 },
  );
});

test.for([
  ':::evil{#sec_1}\n水\n:::',
  ':::p{#sec_1 onclick="alert(1)"}\n水\n:::',
  ':::p{#SEC .x}\n水\n:::',
  ':::p[label]{#p_1}\n水\n:::',
  '<script>alert(1)</script>',
  '# 水',
  '- 水',
  '> 水',
  '[a]: http://example.com',
])('a block that the writer does not make is printed as it stands: %s', (markdown) => {
  const root = render(markdown);
  expect(text(root)).toBe(markdown);
  expect(elements(root).map(({ tagName }) => tagName)).toEqual(['div', 'p']);
});

test.for([
  ['水<b>火</b>', '水<b>火</b>'],
  ['水**火**', '水**火**'],
  ['水:foo[火]', '水:foo[火]'],
  ['水:head[火]{.x}', '水:head[火]{.x}'],
  ['水[火](http://example.com)', '水[火](http://example.com)'],
  ['水![火](x.png)', '水![火](x.png)'],
])('inline markup that the writer does not make is printed as it stands: %s', ([inline, shown]) => {
  const root = render(`:::p{#p_1}\n${inline ?? ''}\n:::`);
  expect(text(root)).toBe(shown);
  expect(elements(root).map(({ tagName }) => tagName)).toEqual(['div', 'p', 'a']);
});
