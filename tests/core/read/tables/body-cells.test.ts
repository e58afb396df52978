import { describe, expect, test } from 'vitest';
import { readBodyCells } from '../../../../src/core/read/tables/body-cells.ts';
import { readText } from '../../support/portal.ts';
import { readResponsibilities } from '../../../../src/core/find/responsibilities.ts';

const tasks = (heads: string, row: string) =>
  readText(
    `某县重点任务方案\n\n一、任务\n\n任务分解表\n${heads}\n${row}\n2\t另一任务\t${row.split('\t').slice(2).join('\t')}\n`,
  ).portal;
const names = (bodies: readonly { name: string }[] = []) => bodies.map(({ name }) => name);

/** Leads and participants of the first row. */
function answerable(heads: string, row: string) {
  const { provisions, tables } = tasks(heads, row);
  const [note] = readResponsibilities(provisions, tables).notes;
  return [names(note?.leads), names(note?.participants)];
}

const HEADS = '序号\t任务名称\t主要内容';

describe('readBodyCells(tables, provisions)', () => {
  test('gives each cell the part that its head gives it', () => {
    const { tables, provisions } = tasks(
      `${HEADS}\t牵头单位\t配合单位\t完成时限`,
      '1\t供水\t新建水厂2座\t县水利局\t县财政局\t2024年8月',
    );
    expect([...readBodyCells(tables, provisions).values()][0]).toEqual([
      { part: 'lead', firstLeads: false, text: '县水利局', span: { start: 12, end: 16 }, covers: [] },
      { part: 'participant', firstLeads: false, text: '县财政局', span: { start: 17, end: 21 }, covers: [] },
    ]);
  });
});

describe('readResponsibilities(provisions, tables) reads', () => {
  test.each(['指导部门', '负责考核部门', '责任主体', '部门', '责任部门（单位）'])('bodies under %s', (head) => {
    expect(answerable(`${HEADS}\t${head}`, '1\t供水\t新建水厂2座\t县水利局、县财政局')).toEqual([
      [],
      ['县水利局', '县财政局'],
    ]);
  });
  test.each([
    ['市级牵头单位', ['县水利局', '县财政局'], []],
    ['主要责任单位', [], ['县水利局', '县财政局']],
    ['责任单位（排第一位的为牵头单位）', ['县水利局'], ['县财政局']],
    ['任务分工', [], ['县水利局', '县财政局']],
  ])('bodies under %s', (head, leads, participants) => {
    expect(answerable(`${HEADS}\t${head}`, '1\t供水\t新建水厂2座\t县水利局、县财政局')).toEqual([leads, participants]);
  });
  test('the parts that a cell tells itself', () => {
    expect(answerable(`${HEADS}\t责任分工`, '1\t供水\t新建水厂2座\t县水利局牵头，县财政局配合')).toEqual([
      ['县水利局'],
      ['县财政局'],
    ]);
  });
  test('the first as leading where a note below says so', () => {
    const { provisions, tables } = readText(
      `某县重点任务方案\n\n一、任务\n\n任务分解表\n${HEADS}\t责任单位\n1\t供水\t新建水厂2座\t县水利局、县财政局\n2\t供气\t新建管网2公里\t县住建局\n\n注：列第一位的单位为牵头单位。\n`,
    ).portal;
    expect(names(readResponsibilities(provisions, tables).notes[0]?.leads)).toEqual(['县水利局']);
  });
  test('none under 单位, which may be that of a measure', () => {
    expect(answerable(`${HEADS}\t单位`, '1\t供水\t新建水厂2座\t县水利局')).toEqual([[], []]);
  });
  test('bodies under 牵头单位 as leads, those beside them as participants', () => {
    expect(answerable(`${HEADS}\t牵头单位\t责任单位`, '1\t供水\t新建水厂2座\t县水利局\t县水利局、县财政局')).toEqual([
      ['县水利局'],
      ['县水利局', '县财政局'],
    ]);
  });

  test('a column 责任单位 alone as saying of none that it leads', () => {
    expect(answerable(`${HEADS}\t责任单位`, '1\t供水\t新建水厂2座\t县水利局、县财政局')).toEqual([
      [],
      ['县水利局', '县财政局'],
    ]);
  });

  test('the cells of a table that is no list of tasks', () => {
    expect(answerable('项目\t牵头单位', '供水\t县水利局')).toEqual([['县水利局'], []]);
  });

  test('each cell where it stands, though an earlier one says the same', () => {
    const { provisions, tables } = tasks(`${HEADS}\t责任单位`, '1\t县水利局\t县水利局\t县水利局');
    const [note] = readResponsibilities(provisions, tables).notes;
    expect(note?.participants).toMatchObject([{ start: 12, end: 16 }]);
  });
});
