import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../../src/core/read/intake/pdf/read-pdf.ts';
import type { Layout } from '../../../../../src/core/read/intake/layout.ts';
import { column, printPdf } from './print-pdf.ts';

async function taken(bytes: Uint8Array): Promise<{ text: string; layout: Layout }> {
  const read = await readPdf(bytes);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

/** The text without what its layout says is the page's. */
async function published(bytes: Uint8Array): Promise<string> {
  const { text, layout } = await taken(bytes);
  const cuts = [...layout.furniture, ...layout.wraps].sort((a, b) => b.start - a.start);
  return cuts.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text).trimEnd();
}

const paragraph = [
  '　　为了保护湿塘，改善水生态环境，根据有关法律法规，并结合本市实际情况，',
  '制定本办法。本市行政区域内湿塘的规划、保护、修复、利用和管理等各项活动，',
  '均适用本办法。',
];

describe('lines of a PDF', () => {
  test('joins the lines of a paragraph and keeps headings and paragraphs apart', async () => {
    const bytes = printPdf([{ words: column(['　　一、总体要求', ...paragraph, ...paragraph]) }]);
    expect((await published(bytes)).split('\n')).toEqual([
      '一、总体要求',
      paragraph.join('').trim(),
      paragraph.join('').trim(),
    ]);
  });

  test('begins a line with a heading at the margin that decimal numbers count, below a full line', async () => {
    const full = '　　指塘岸以外的水面，包括湿塘中的各类洲、滩和岛，以及其相连的沟渠水面。';
    const bytes = printPdf([{ words: column([...paragraph, full, '3.7　最大水深', ...paragraph, ...paragraph]) }]);
    expect((await published(bytes)).split('\n').slice(1, 3)).toEqual([full.trim(), '3.7　最大水深']);
  });

  test('keeps the entries of a catalogue apart', async () => {
    const entries = ['第一章　总则', '第二章　保护', '第三章　利用'].map(
      (name, page) => name + '.'.repeat(58) + String(page + 1),
    );
    const bytes = printPdf([{ words: column([...entries, ...paragraph, ...paragraph, ...paragraph]) }]);
    expect((await published(bytes)).split('\n').slice(0, 3)).toEqual(entries);
  });

  test('drops running heads and page numbers and joins the paragraph that they part', async () => {
    const [first = '', second = '', third = ''] = paragraph;
    const furniture = (page: number) => [
      { text: '湿塘管理办法', at: [240, 800] as const },
      { text: `— ${String(page)} —`, at: [280, 40] as const },
    ];
    const bytes = printPdf([
      { words: [...furniture(1), ...column([...paragraph, ...paragraph, first, second])] },
      { words: [...furniture(2), ...column([third, ...paragraph])] },
    ]);
    const { text, layout } = await taken(bytes);
    expect(layout.furniture.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      '湿塘管理办法',
      '— 1 —',
      '湿塘管理办法',
      '— 2 —',
    ]);
    expect(await published(bytes)).toBe(Array<string>(4).fill(paragraph.join('').trim()).join('\n'));
    expect(layout.pages).toHaveLength(2);
    expect(text.slice(layout.pages[1]?.start).trimStart()).toMatch(/^湿塘管理办法\n均适用/u);
  });

  test('takes the raised number of a note for no part of the number behind it', async () => {
    const words = [...column(paragraph), { text: '全市常住人口', at: [90, 600] as const }];
    const bytes = printPdf([
      { words: [...words, { text: '1', at: [162, 606], size: 6 }, { text: '1761万人，比上年增长。', at: [166, 600] }] },
    ]);
    expect(await published(bytes)).toContain('全市常住人口1761万人');
  });

  test('keeps apart short paragraphs that begin with an indent, however long the next word is', async () => {
    const dates = [
      '　　二○二三年七月二十一日湿塘市人民政府令第三百八十五号公布施行，并由各县',
      '　　2023年9月1日起施行',
    ];
    const bytes = printPdf([{ words: column([...dates, ...paragraph, ...paragraph, ...paragraph]) }]);
    expect((await published(bytes)).split('\n').slice(0, 2)).toEqual(dates.map((date) => date.trim()));
  });

  test('keeps the characters that it names, for repair to write as those that are meant', async () => {
    const bytes = printPdf([{ words: column(['⼈⺠政府⻓期负责湿塘的保护与管理工作。']) }]);
    expect(await published(bytes)).toBe('⼈⺠政府⻓期负责湿塘的保护与管理工作。');
  });
});

/** Rules about two rows of three columns, of which the first cell spans both rows. */
const grid = (top: number) =>
  [
    [90, top, 510, top],
    [190, top - 40, 510, top - 40],
    [90, top - 80, 510, top - 80],
    ...[90, 190, 290, 510].map((x) => [x, top - 80, x, top] as const),
  ] as const;

describe('tables of a PDF', () => {
  test('reads spans, and joins what only the width of a cell breaks', async () => {
    const words = [
      { text: '类别', at: [120, 660] as const },
      ...column(['指标名称', '湿塘面积'], 680, 200),
      ...column(['全市湿塘保有量不低于上年末的统计数', '，单位为公顷'], 680, 295),
      { text: '水质', at: [200, 640] as const },
      { text: '优良', at: [295, 640] as const },
    ];
    const { text, layout } = await taken(
      printPdf([{ words: [...column(paragraph, 800), ...words], rules: grid(700) }]),
    );
    const [table] = layout.tables;
    expect(table?.columns).toBe(3);
    expect(table?.rows.map((row) => row.map((cell) => [cell.column, cell.rows, cell.lines.length]))).toEqual([
      [
        [0, 2, 1],
        [1, 1, 2],
        [2, 1, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
    ]);
    expect(text.slice(table?.start, table?.end).split('\n').at(-1)).toBe('水质\t优良');
  });

  test('goes on with a table on the next page and drops the head that is printed again', async () => {
    const rules = [
      [90, 700, 510, 700],
      [90, 680, 510, 680],
      [90, 660, 510, 660],
      [90, 660, 90, 700],
      [300, 660, 300, 700],
      [510, 660, 510, 700],
    ] as const;
    const page = (name: string, value: string, number: number) => ({
      words: [
        ...column(['指标', name], 685, 95),
        ...column(['数值', value], 685, 305),
        { text: String(number), at: [295, 40] as const },
      ],
      rules,
    });
    const { text, layout } = await taken(printPdf([page('湿塘面积', '一百公顷', 1), page('湿塘数量', '二十处', 2)]));
    const [table, ...others] = layout.tables;
    expect(others).toEqual([]);
    expect(table?.rows.map((row) => row.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['指标', '数值'],
      ['湿塘面积', '一百公顷'],
      ['湿塘数量', '二十处'],
    ]);
    expect(layout.furniture.map(({ start, end }) => text.slice(start, end))).toEqual(['1\n', '指标\t数值\n', '2\n']);
  });
});

describe('a PDF that cannot be read', () => {
  test('is a scan when its pages hold no words', async () => {
    expect(await readPdf(printPdf([{}, {}]))).toEqual({ problem: 'scan' });
  });

  test('is unmapped when its font names no characters', async () => {
    const words = column(['\u0915\u0a15\u1000\u3500\uac00 的 12', '\u3501\u3502']);
    expect(await readPdf(printPdf([{ words }], false))).toEqual({ problem: 'unmapped' });
  });

  test('is damaged when it is none', async () => {
    expect(await readPdf(new TextEncoder().encode('湿塘'))).toEqual({ problem: 'damaged' });
  });
});
