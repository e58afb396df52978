import { describe, expect, it } from 'vitest';
import { bodyOf, line, readText } from '../../support/portal.ts';

describe('what closes a document', () => {
  it('is the sentence on its entry into force, signature, date, publicity, 抄送 and imprint', () => {
    const body = `三、保障
本意见自2020年1月1日起施行。
某市生态环境局   某市公安局
2019年12月15日
（此件公开发布）
抄送：市委各部门。
某市人民政府办公室   2019年12月16日印发`;
    expect(bodyOf(body)).toEqual([
      'sec_3 section 三、|保障|',
      'conclusion__p_1 p ||本意见自2020年1月1日起施行。',
      'signature_1 signature ||某市生态环境局 某市公安局',
      'date date ||2019年12月15日',
      'publicity publicity ||（此件公开发布）',
      'copy copy ||抄送：市委各部门。',
      'imprint_1 imprint ||某市人民政府办公室　2019年12月16日印发',
    ]);
  });
  it('may be an imprint without 抄送', () => {
    expect(bodyOf('一、保障\n落实。\n某市人民政府办公室2019年1月16日印发').at(-1)).toBe(
      'imprint_1 imprint ||某市人民政府办公室2019年1月16日印发',
    );
  });
  it.each([
    '本实施意见自2020年1月1日起施行。',
    '本行动计划自印发之日起实施。',
    '本办法自2020年1月1日起执行，有效期5年。',
  ])('may be the sentence %s', (sentence) => {
    expect(bodyOf(`三、保障\n${sentence}`).at(-1)).toBe(`conclusion__p_1 p ||${sentence}`);
  });
  it('is a signature with its date before an annex that bears a date of its own', () => {
    const lines = bodyOf('一、保障\n落实。\n某市水务局\n2020年1月1日\n附件1\n名单\n2019年12月1日');
    expect(lines).toContain('date date ||2020年1月1日');
    expect(lines).toContain('signature_1 signature ||某市水务局');
    expect(lines.at(-1)).toBe('att_1__date date ||2019年12月1日');
  });
  it('is no date in the midst of a sentence', () => {
    expect(bodyOf('一、保障\n2019年1月16日起实行。').at(-1)).toBe('sec_1__p_1 p ||2019年1月16日起实行。');
  });
});

describe('annexes', () => {
  const list = '一、保障\n附件：1.任务分解表\n2.成员名单\n某市人民政府\n2020年1月1日\n';
  it('are listed, and begin at their label', () => {
    expect(bodyOf(`${list}附件1\n任务分解表\n一、任务\n附件2：\n成员名单\n张三`).slice(1)).toEqual([
      'attlist_1 attachment-list ||附件：1.任务分解表',
      'attlist_2 attachment-list ||2.成员名单',
      'signature_1 signature ||某市人民政府',
      'date date ||2020年1月1日',
      'att_1 attachment 附件1||任务分解表',
      'att_1__sec_1 section 一、|任务|',
      'att_2 attachment 附件2：||成员名单',
      'att_2__preamble__p_1 p ||张三',
    ]);
  });
  it('begin at the name that the contents page has', () => {
    expect(
      bodyOf(
        '目录\n一、保障......1\n附件：护塘名词解释......2\n一、保障\n加强保障。\n附件：护塘名词解释\n一、名词\n塘岸。',
      ).slice(-3),
    ).toEqual([
      'att_1 attachment 附件：||护塘名词解释',
      'att_1__sec_1 section 一、|名词|',
      'att_1__sec_1__p_1 p ||塘岸。',
    ]);
  });
  it('are listed below 附件 alone on its line, in digits of any width', () => {
    expect(
      bodyOf('一、保障\n附件：\n１．2025年任务分解表\n２．成员名单\n附件1\n2025年任务分解表\n1.植树').slice(1),
    ).toEqual([
      'attlist_1 attachment-list ||附件：',
      'attlist_2 attachment-list ||１．2025年任务分解表',
      'attlist_3 attachment-list ||２．成员名单',
      'att_1 attachment 附件1||2025年任务分解表',
      'att_1__para_1 paragraph 1.|植树|',
    ]);
  });
  it('end their list at the first line that is no entry', () => {
    expect(bodyOf('一、保障\n附件：成员名单\n请遵照执行。\n1.植树').slice(-2)).toEqual([
      'sec_1__p_1 p ||请遵照执行。',
      'sec_1__para_1 paragraph 1.|植树|',
    ]);
  });
  it('begin at 附表 alone on its line', () => {
    expect(bodyOf('一、保障\n加强监督。\n附表\n重大项目表\n一、甲').slice(-2)).toEqual([
      'att_1 attachment 附表||重大项目表',
      'att_1__sec_1 section 一、|甲|',
    ]);
  });
  it('begin at their label and name on one line', () => {
    expect(bodyOf(`${list}附件1 任务分解表\n一、任务`).slice(-2)).toEqual([
      'att_1 attachment 附件1||任务分解表',
      'att_1__sec_1 section 一、|任务|',
    ]);
  });
  it('begin at their name where they have no label', () => {
    expect(bodyOf(`${list}成员名单\n张三`).slice(-2)).toEqual([
      'att_1 attachment ||成员名单',
      'att_1__preamble__p_1 p ||张三',
    ]);
  });
  it('begin below the closing of the text at a title that nothing announces', () => {
    const text = '一、保障\n某市人民政府\n2020年1月1日\n（此件公开发布）\n某市治水\n工作小组名单\n一、组长\n张三';
    expect(bodyOf(text).slice(-3)).toEqual([
      'att_1 attachment ||某市治水工作小组名单',
      'att_1__sec_1 section 一、|组长|',
      'att_1__sec_1__p_1 p ||张三',
    ]);
    expect(bodyOf('一、保障\n2020年1月1日\n某市治水工作已有名单').at(-1)).toMatch(/^sec_1__p_1 /u);
  });
  it('keep the numbers of their own sections apart from those of the text', () => {
    const { portal } = readText(`某市治水方案\n${list}附件1\n任务分解表\n一、任务\n1.甲`);
    expect(portal.provisions.map(line)).toContain('att_1__sec_1__para_1 paragraph 1.|甲|');
  });
});
