import { describe, expect, it } from 'vitest';
import { findNumbering } from '../../../../../src/core/portal/audit/rules/numbering.ts';
import { openSheet } from '../../../../../src/core/portal/audit/sheet.ts';
import { tableOf } from '../../../../charts/fixture.ts';
import { readText } from '../../../support/portal.ts';
import { emptyInput, marksOf, sheetOf } from '../sheet-fixture.ts';

const inText = (body: string) => {
  const { documents, provisions, tables } = readText(`某市治水方案\n${body}`).portal;
  const sheet = openSheet({ ...emptyInput, documents, provisions, tables });
  return findNumbering(sheet).map((draft) => [
    draft.finding.values,
    ...marksOf(sheet, draft).map((mark) => mark.split(': ')[1]),
  ]);
};

describe('findNumbering', () => {
  it('finds a number that is left out or comes twice, each with its neighbour', () => {
    expect(inText('一、甲\n子。\n三、丙\n丑。')).toEqual([
      [{ jumps: [{ before: '一、', after: '三、' }] }, '一、', '三、'],
    ]);
    expect(inText('一、甲\n（一）子。\n（二）丑。\n（二）寅。\n二、乙')).toEqual([
      [{ jumps: [{ before: '（二）', after: '（二）' }] }, '（二）', '（二）'],
    ]);
  });

  it('tells all of a document at once', () => {
    expect(inText('一、甲\n（一）子。\n（三）丑。\n三、丙\n寅。')).toHaveLength(1);
  });

  it.each([
    '一、甲\n（一）子。\n（二）丑。\n二、乙\n（一）寅。',
    '一、甲\n（一）子。\n（二）丑。\n二、乙\n（三）寅。\n（四）卯。', // counted through
    '三、甲\n子。\n四、乙\n丑。', // an extract
    '一、甲\n1.子。\n2.丑。\n还有：\n1.寅。\n2.卯。', // a second list
    '一、甲\n（一）子。（二）丑。\n（三）寅。', // run in
    '一、甲\n一是清淤。二是截污。三是活水。',
    '一、甲\n一是清淤。二是截污。\n二、乙\n一是绿化。二是养护。',
    '一、甲\n这是第三次，不是第一次；他二是谁。',
  ])('finds nothing in %j', (body) => {
    expect(inText(body)).toEqual([]);
  });

  it('excuses no number that a text only cites, and none that a row of several lacks', () => {
    expect(inText('第一条 甲。\n第二条 依照第三条办理。\n第四条 丁。')).toEqual([
      [{ jumps: [{ before: '第二条', after: '第四条' }] }, '第二条', '第四条'],
    ]);
    expect(inText('一、甲\n（一）子。（三）丑。\n（四）寅。')).toHaveLength(1);
  });

  it('reads articles beyond a hundred and ten', () => {
    expect(inText('第一百一十条 甲。\n第一百一十一条 乙。\n第一百一十二条 丙。')).toEqual([]);
    expect(inText('第一百一十条 甲。\n第一百一十三条 乙。')).toHaveLength(1);
  });

  it('reads 一是…二是 of a paragraph', () => {
    expect(inText('一、甲\n一是清淤；二是截污；四是活水。')).toEqual([
      [{ jumps: [{ before: '二是', after: '四是' }] }, '二是', '四是'],
    ]);
  });

  const inTable = (serials: string[]) => {
    const rows = serials.map((serial) => [serial, '任务']);
    const table = { ...tableOf(rows, ['序号', '任务']), document: 'a' };
    const numbered = { ...table, rows: table.rows.map((row, at) => ({ ...row, number: serials[at] ?? null })) };
    const words = Object.fromEntries(table.rows.map(({ eid }, at) => [`a ${eid}`, (rows[at] ?? []).join('\t')]));
    return findNumbering(sheetOf(words, { tables: [numbered] })).map(({ finding }) => finding.values);
  };

  it('reads the serial numbers of a table', () => {
    expect(inTable(['1', '2', '4'])).toEqual([{ jumps: [{ before: '2', after: '4' }] }]);
    expect(inTable(['1', '2', '1', '2', '3'])).toEqual([]); // a new group
    expect(inTable(['1', '2', '2', '3'])).toEqual([]); // lines of one indicator
  });

  it('reads the list within a cell', () => {
    const found = (cell: string) =>
      findNumbering(sheetOf({ 'a table_1__row_1': `1\t${cell}\t市建委` })).map(({ finding }) => finding.values);
    expect(found('1.萧山区：关停。\n3.余杭区：关停。')).toEqual([{ jumps: [{ before: '1.', after: '3.' }] }]);
    expect(found('1.萧山区：关停。\n2.余杭区：关停。')).toEqual([]);
  });
});
