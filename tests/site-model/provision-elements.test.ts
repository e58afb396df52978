import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import type { Correction } from '../../src/model/correction.ts';
import type { PolicyTable } from '../../src/model/table.ts';
import { byId, elements, nothing, render, text } from './rendered.ts';

const directive = (kind: string, id: string, body: string) => `:::${kind}{#${id}}\n${body}\n:::\n`;

test('the title is an h2, and each heading stands one level below the one that encloses it', () => {
  const root = render(
    [
      directive('title', 'title', '计划'),
      directive('section', 'sec_1', ':num[一、]:head[要求]'),
      directive('subsection', 'sec_1__subsec_1', ':num[（一）]:head[思想]'),
      directive('paragraph', 'sec_1__subsec_1__para_1', ':num[1.]:head[原则]'),
      directive('attachment', 'att_1', '附件'),
    ].join('\n'),
  );
  const headings = elements(root).filter(({ tagName }) => /^h\d$/.test(tagName));
  expect(headings.map(({ tagName, properties }) => [tagName, properties.id])).toEqual([
    ['h2', 'title'],
    ['h3', 'sec_1'],
    ['h4', 'sec_1__subsec_1'],
    ['h5', 'sec_1__subsec_1__para_1'],
    ['h2', 'att_1'],
  ]);
});

test('a numbered item that runs on is a paragraph whose lead is set apart', () => {
  const root = render(
    directive('subsection', 'sec_1__subsec_1', ':num[（一）]:head[控制污染。]到2020年:resp[（市环保局牵头）]'),
  );
  const element = byId(root, 'sec_1__subsec_1');
  expect(element?.tagName).toBe('p');
  const [lead] = elements(root).filter(({ tagName }) => tagName === 'b');
  expect(lead === undefined ? '' : text(lead)).toBe('（一）控制污染。');
  const [note] = elements(root).filter(({ properties }) => String(properties.className) === 'resp');
  expect(note === undefined ? '' : text(note)).toBe('（市环保局牵头）');
});

test('a permalink is named by the number of its provision, or by its first words', () => {
  const root = render(
    `${directive('section', 'sec_1', ':num[一、]:head[要求]')}\n${directive('p', 'sec_1__p_1', '为切实加大水污染防治力度，保障安全。')}`,
  );
  const links = elements(root).filter(({ tagName }) => tagName === 'a');
  expect(links.map(({ properties }) => [properties.href, properties.ariaLabel])).toEqual([
    ['#sec_1', '本条链接 一、'],
    ['#sec_1__p_1', '本条链接 为切实加大水污染防治力度…'],
  ]);
});

test('a box gathers the provisions whose eIds begin with its own', () => {
  const root = render(
    [
      directive('box', 'box_1', ':num[专栏1]:head[行动]'),
      directive('paragraph', 'box_1__para_1', ':num[1.]减排'),
      directive('section', 'sec_2', ':num[二、]:head[任务]'),
    ].join('\n'),
  );
  const [box] = elements(root).filter(({ tagName }) => tagName === 'section');
  expect(box === undefined ? '' : text(box)).toBe('专栏1行动1.减排');
  expect(box?.properties.ariaLabelledBy).toEqual(['box_1']);
});

const table: PolicyTable = {
  document: 'sample',
  eid: 'table_1',
  number: '表1',
  caption: '指标',
  columns: ['性质', '名称', '结果'],
  rows: [
    { eid: 'table_1__row_1', number: null, cells: ['约束性', '甲', '1'], rowSpans: [2, 1, 1], rawCells: [] },
    { eid: 'table_1__row_2', number: null, cells: ['约束性', '乙', null], rowSpans: [0, 1, 1], rawCells: [] },
  ],
  notes: [],
};

const tableMarkdown = (second: string) => `:::table{#table_1}
:num[表1]:head[指标]

| :head{#table_1__head}性质 | 名称 | 结果 |
| - | - | - |
| :row{#table_1__row_1}约束性 | 甲 | 1 |
| :row{#table_1__row_2} | ${second} | |
:::
`;

function bodyCells(root: Root): Element[] {
  return elements(root).filter(({ tagName, properties }) => /^t[dh]$/u.test(tagName) && properties.scope !== 'col');
}

test('a merged cell spans its rows, and a cell that the source has lost is marked', () => {
  const root = render(tableMarkdown('乙'), { ...nothing, tables: [table] });
  const cells = bodyCells(root);
  expect(cells.map((cell) => [text(cell), cell.properties.rowSpan ?? 1, cell.properties.className ?? null])).toEqual([
    ['约束性', 2, null],
    ['甲', 1, null],
    ['1', 1, null],
    ['乙', 1, null],
    ['', 1, ['lost']],
  ]);
  const names = cells.filter(({ tagName, properties }) => tagName === 'th' && properties.scope === 'row');
  expect(names.map(text), 'the column that tells the rows apart heads them').toEqual(['甲', '乙']);
  const head = elements(root).filter(({ properties }) => String(properties.className) === 'names');
  expect(head.map(text)).toEqual(['名称']);
});

test('where the words differ from the restored table, they stand as the file has them', () => {
  const root = render(tableMarkdown('丙'), { ...nothing, tables: [table] });
  expect(bodyCells(root).map(text)).toEqual(['约束性', '甲', '1', '', '丙', '']);
});

test('a doubtful reading of this document has a mark that opens its entry in the ledger', () => {
  const query = (document: string): Correction => ({
    document,
    eid: 'p_1',
    raw: { start: 7, end: 9 },
    before: '市\n市',
    after: '市\n市',
    rules: [],
    kind: 'query',
    reason: '疑衍一字',
    on: null,
  });
  const root = render(directive('p', 'p_1', '城市市'), {
    ...nothing,
    queries: [{ query: query('sample'), path: '/corrections/#sample-7' }],
  });
  const marks = elements(root).filter(({ properties }) => String(properties.className) === 'query-mark');
  expect(marks.map(({ properties }) => [properties.href, properties.ariaLabel])).toEqual([
    ['../../corrections/#sample-7', '原文疑字：“市市”，疑衍一字'],
  ]);
});
