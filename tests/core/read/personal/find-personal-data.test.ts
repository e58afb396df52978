import { describe, expect, it } from 'vitest';
import { noLayout } from '../../../../src/core/read/intake/layout.ts';
import { findPersonalData } from '../../../../src/core/read/personal/find-personal-data.ts';

/** What is found in a text: each kind with its words. */
function found(text: string): string[] {
  return findPersonalData(text, noLayout).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('identity numbers', () => {
  it.each([
    ['经审核，甲某（33010619900101123X）符合条件。', '33010619900101123X'],
    ['号码为 330106 19900101 123X。', '330106 19900101 123X'],
    ['甲某３３０１０６１９９００１０１１２３Ｘ', '３３０１０６１９９００１０１１２３Ｘ'],
    ['甲某330106\u200b19900101123X，乙某', '330106\u200b19900101123X'],
    ['330106199001\n01123X', '330106199001\n01123X'],
    ['身份证号：330106900101123', '330106900101123'],
    ['身份证号码（330106199001011234）', '330106199001011234'],
  ])('are told by their check character or by the words before them: %s', (text, number) => {
    expect(found(text)).toEqual([`identity ${number}`]);
  });

  it.each([
    '已隐去：3301**********1234。',
    '统一社会信用代码：913301061234567890',
    '项目代码330106900101123',
    '编号330106199001011234',
    '检测 330106 19900101 1235 次',
    '总计 33 01 06 19 90 01 01 12 3 项',
  ])('are no other numbers: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('take with them what a list without blanks sets beside them', () => {
    expect(found('甲某11010119850615002713800138000')).toEqual(['identity 11010119850615002713800138000']);
  });
});

describe('mobile numbers', () => {
  it.each([
    ['联系人：甲某，电话13800138000。', '13800138000'],
    ['手机：138-0013-8000', '138-0013-8000'],
    ['可致电+86 138 0013 8000咨询', '+86 138 0013 8000'],
    ['1\t甲某\t13800138000\t3000', '13800138000'],
  ])('are found beside persons: %s', (text, number) => {
    expect(found(text)).toEqual([`mobile ${number}`]);
  });

  it.each([
    '联系电话：0571-87654321，监督电话12345。',
    '总投资13800138000元，其中财政资金13900139000元。',
    '项目代码：13800138000',
    '见 https://example.org/a/13800138000.html',
    '2024\t13800138000\t13900139000\t15000150000',
    '合计13800138000.50',
  ])('are no landlines, hotlines, amounts or codes: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('home addresses', () => {
  it.each([
    ['甲某，男，1960年生，住江川市东湖区柳荫路12号3幢401室。', '江川市东湖区柳荫路12号3幢401室'],
    ['家庭住址：江川市东湖区石桥镇新丰村三组', '江川市东湖区石桥镇新丰村三组'],
  ])('are told by the words before them: %s', (text, address) => {
    expect(found(text)).toEqual([`address ${address}`]);
  });

  it.each([
    '联系地址：江川市东湖区柳荫路12号市民中心',
    '见《公共租赁住房管理办法》（住房城乡建设部令第11号）。',
    '应当提供姓名、住址和身份证号码。',
    '企业地址\t江川市东湖区柳荫路12号',
  ])('are no offices: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('lists of persons', () => {
  it('withhold what stands below their heads', () => {
    const list = [
      '序号\t姓名\t身份证号\t家庭住址\t银行账号',
      '1\t甲某\t330106900101123\t石桥镇新丰村三组\t6222021202012345678',
      '2\t乙某\t3301**********12\t石桥镇\t—',
    ].join('\n');
    expect(found(list)).toEqual([
      'identity 330106900101123',
      'address 石桥镇新丰村三组',
      'account 6222021202012345678',
    ]);
  });

  it('are read with one cell a line too', () => {
    expect(found('姓名\n住址\n补贴金额\n甲某\n江川市石桥镇新丰村三组12号\n3000\n')).toEqual([
      'address 江川市石桥镇新丰村三组12号',
    ]);
  });

  it('are no lists of offices, whose addresses are public', () => {
    expect(found('单位名称\t地址\t负责人姓名\n甲公司\t江川市柳荫路12号\t甲某')).toEqual([]);
  });

  it('withhold nothing of a blank form', () => {
    expect(found('姓名\t\t性别\t\n家庭住址\t\n工作单位\t\t职务\t')).toEqual([]);
  });
});

describe('accounts', () => {
  it.each([
    ['户名甲某，卡号：6222021202012345675', '6222021202012345675'],
    ['银行账号 6222 0212 0201 2345 675', '6222 0212 0201 2345 675'],
  ])('of persons are numbers of cards that pass their check: %s', (text, number) => {
    expect(found(text)).toEqual([`account ${number}`]);
  });

  it.each([
    '户名甲某，账号：6222021202012345678',
    '户名：江川市财政局，账号：33001234567890123456',
    '流水号：6222021202012345675',
  ])('are no others: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
