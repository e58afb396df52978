import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../../../src/core/read/intake/intake.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

interface TestSheet {
  name: string;
  rows: string;
  more?: string;
  state?: string;
}

/** A workbook of sheets, whose cells may refer to shared strings and to styles of number formats. */
function workbook(
  sheets: readonly TestSheet[],
  strings: readonly string[] = [],
  formats: readonly string[] = [],
  properties = '',
) {
  const listed = sheets.map(
    ({ name, state = 'visible' }, index) => `<sheet name="${name}" state="${state}" r:id="r${index}"/>`,
  );
  const related = sheets.map((_, index) => `<Relationship Id="r${index}" Target="worksheets/s${index}.xml"/>`);
  const styles = formats.map((code, index) => `<numFmt numFmtId="${index + 164}" formatCode="${code}"/>`).join('');
  const xfs = ['', ...formats].map((_, index) => `<xf numFmtId="${index === 0 ? 0 : index + 163}"/>`).join('');
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook ${MAIN} ${RELATIONS}>${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${related.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`<sst ${MAIN}>${strings.map((words) => `<si>${words}</si>`).join('')}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet ${MAIN}><numFmts>${styles}</numFmts><cellXfs>${xfs}</cellXfs></styleSheet>`),
    ...Object.fromEntries(
      sheets.map(({ rows, more = '' }, index) => [
        `xl/worksheets/s${index}.xml`,
        strToU8(`<worksheet ${MAIN}><sheetData>${rows}</sheetData>${more}</worksheet>`),
      ]),
    ),
  });
}

const inline = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (at: string, value: number, style = 0) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const row = (at: number, ...cells: string[]) => `<row r="${at}">${cells.join('')}</row>`;
const take = async (bytes: Uint8Array, file = '表.xlsx') => (await takeIn({ file, bytes })).value;

describe('a workbook', () => {
  it('gives each sheet as a table, under its title or its name, with notes below', async () => {
    const pools = [
      row(1, inline('A1', '湿塘名录')),
      row(2, inline('A2', '塘名'), inline('B2', '面积')),
      row(3, inline('A3', '东塘'), number('B3', 12.5)),
      row(4, inline('A4', '注：面积单位为亩。')),
    ];
    const keepers = [
      row(1, inline('A1', '塘名'), inline('B1', '看护人')),
      row(2, inline('A2', '东塘'), inline('B2', '林某')),
    ];
    const { text, layout } = await take(
      workbook([
        { name: '名录', rows: pools.join('') },
        { name: '看护人', rows: keepers.join('') },
        { name: 'Sheet3', rows: '' },
        { name: '草稿', rows: row(1, inline('A1', '待核')), state: 'hidden' },
      ]),
    );
    expect(text).toBe('湿塘名录\n塘名\t面积\n东塘\t12.5\n注：面积单位为亩。\n看护人\n塘名\t看护人\n东塘\t林某\n');
    expect(layout.tables.map(({ columns, rows }) => [columns, rows.length])).toEqual([
      [2, 2],
      [2, 2],
    ]);
    expect(layout.leftOut).toEqual([
      { what: 'navigation', text: '名录' },
      { what: 'hidden', text: '待核' },
    ]);
  });

  it('names the cell that each run of its text stands in, by its sheet', async () => {
    const pools = [
      row(1, inline('B1', '湿塘名录')),
      row(3, inline('B3', '塘名'), inline('C3', '面积'), inline('AB3', '备注')),
      row(4, inline('B4', '东塘'), number('C4', 12.5)),
    ];
    const more = '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>';
    const { text, layout } = await take(
      workbook([
        { name: '名录', rows: pools.join(''), more },
        { name: '空表', rows: '' },
        { name: 'Sheet2', rows: row(7, inline('A7', '东塘'), inline('B7', '林某')) },
      ]),
    );
    const named = layout.sheets.map(({ name, start, end, cells }) => [
      name,
      text.slice(start, end).replaceAll(/[\t\n]+/gu, '|'),
      cells.map(({ cell, start, end }) => `${cell} ${text.slice(start, end)}`).join(' '),
    ]);
    expect(named).toEqual([
      ['名录', '湿塘名录|塘名|面积|备注|东塘|12.5|', 'B1 湿塘名录 B3 塘名 C3 面积 AB3 备注 B4 东塘 C4 12.5'],
      ['Sheet2', '东塘|林某|', 'A7 东塘 B7 林某'],
    ]);
  });

  it('joins shared strings of several runs, and leaves out how they are spoken', async () => {
    const strings = [
      '<r><t>东</t></r><r><rPr/><t>塘</t></r><rPh><t>dōng</t></rPh>',
      '<t xml:space="preserve"> 西塘 </t>',
    ];
    const rows = row(1, '<c r="A1" t="s"><v>0</v></c>', '<c r="B1" t="s"><v>1</v></c>');
    expect((await take(workbook([{ name: 'Sheet1', rows }], strings))).text).toBe('东塘\t西塘\n');
  });

  it('states what merged cells span, and keeps the empty ones', async () => {
    const rows = [
      row(1, inline('A1', '街道'), inline('B1', '限额'), inline('C1', '')),
      row(2, inline('B2', '上限'), inline('C2', '下限')),
      row(3, inline('A3', '塘东'), inline('C3', '4')),
    ];
    const more = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>';
    const { text, layout } = await take(workbook([{ name: 'Sheet1', rows: rows.join(''), more }]));
    const cells = layout.tables[0]?.rows.map((cells) =>
      cells.map(({ start, end, column, columns, rows }) => [text.slice(start, end), column, columns, rows]),
    );
    expect(cells).toEqual([
      [
        ['街道', 0, 1, 2],
        ['限额', 1, 2, 1],
      ],
      [
        ['上限', 1, 1, 1],
        ['下限', 2, 1, 1],
      ],
      [
        ['塘东', 0, 1, 1],
        ['', 1, 1, 1],
        ['4', 2, 1, 1],
      ],
    ]);
  });

  it.each([
    ['', 0.1 + 0.2, '0.3'],
    ['', 20240501, '20240501'],
    ['0.0%', 0.125, '12.5%'],
    ['#,##0.00', 1234.5, '1,234.50'],
    ['0.##', 3, '3'],
    ['000', 7, '007'],
    ['0&quot;万元&quot;', 25, '25万元'],
    ['#,##0_);(#,##0)', -1200, '(1,200)'],
    ['0.0,', 1234.5, '1.2'],
    ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', 45413, '2024年5月1日'],
    ['yyyy\\-mm\\-dd', 45413, '2024-05-01'],
    ['[$-804]yyyy/m/d h:mm', 45413.5, '2024/5/1 12:00'],
    ['# ?/?', 0.5, '0.5'],
    ['@', 3, '3'],
  ])('shows a number as its format %j does: %d as %s', async (format, value, shown) => {
    const rows = row(1, inline('A1', '塘'), number('B1', value, 1));
    expect((await take(workbook([{ name: 'Sheet1', rows }], [], [format]))).text).toBe(`塘\t${shown}\n`);
  });

  it('of very many rows is read', async () => {
    const rows = Array.from({ length: 70_000 }, (_, at) =>
      row(at + 1, number(`A${at + 1}`, at), number(`B${at + 1}`, 1)),
    );
    const { layout } = await take(workbook([{ name: '名录', rows: rows.join('') }]));
    expect(layout.tables[0]?.rows).toHaveLength(70_000);
  });

  it('counts days from 1904 where it says so', async () => {
    const rows = row(1, inline('A1', '起'), number('B1', 0, 1));
    const bytes = workbook([{ name: 'Sheet1', rows }], [], ['yyyy/m/d'], '<workbookPr date1904="1"/>');
    expect((await take(bytes)).text).toBe('起\t1904/1/1\n');
  });

  it('that is none is refused', async () => {
    const { diagnostics } = await takeIn({ file: '表.XLSX', bytes: strToU8('x') });
    expect(diagnostics).toMatchObject([{ code: 'source/damaged', values: { problem: 'xlsx' } }]);
  });
});
