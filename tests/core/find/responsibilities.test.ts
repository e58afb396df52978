import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBodyList } from '../../../src/core/read/responsibility/body-list.ts';
import { parseResponsibilityNote } from '../../../src/core/find/responsibility-note.ts';
import { arbitraryText } from '../support/arbitrary-texts.ts';

const names = (bodies: readonly { name: string }[]) => bodies.map(({ name }) => name);

function read(note: string, options?: Parameters<typeof parseResponsibilityNote>[1]) {
  const { leads, participants, general, firstLeads, rest } = parseResponsibilityNote(note, options);
  return {
    leads: names(leads),
    participants: names(participants),
    ...(general.length > 0 ? { general: names(general) } : {}),
    ...(firstLeads === 'no' ? {} : { firstLeads }),
    ...(rest.length > 0 ? { rest: rest.map(({ start, end }) => note.slice(start, end)) } : {}),
  };
}

describe('splitBodyList(text) splits a list of bodies', () => {
  test.each([
    ['市发改委、市经信委等', ['市发改委', '市经信委']],
    ['市经信局，各区、县（市）政府、管委会', ['市经信局', '各区、县（市）政府、管委会']],
    ['各区、县（市）政府、含管委会，市直各单位', ['各区、县（市）政府、含管委会', '市直各单位']],
    ['各市、县（市、区）政府', ['各市、县（市、区）政府']],
    ['市园文局（市运河综保委）、市林水局', ['市园文局（市运河综保委）', '市林水局']],
    ['市规划和自然资源局、省级有关单位和市县两级政府', ['市规划和自然资源局', '省级有关单位', '市县两级政府']],
    ['文化和旅游部、工业和信息化部', ['文化和旅游部', '工业和信息化部']],
    ['杭州市“拥江发展”领导小组办公室，市林水局', ['杭州市“拥江发展”领导小组办公室', '市林水局']],
    ['某市生态文明建设（“美丽某市”建设）委员会及成员单位', ['某市生态文明建设（“美丽某市”建设）委员会及成员单位']],
    ['市林水局，淳安县、建德市政府', ['市林水局', '淳安县政府', '建德市政府']],
    ['萧山区、余杭区政府、某集聚区（某开发区）管委会', ['萧山区政府', '余杭区政府', '某集聚区（某开发区）管委会']],
    ['区建管委、各街道管理办，各区属集团', ['区建管委', '各街道管理办', '各区属集团']],
    ['税务局、海关等国务院相关部门及各地区', ['税务局', '海关', '国务院相关部门', '各地区']],
    ['省水利厅等省有关部门和各设区市人民政府', ['省水利厅', '省有关部门', '各设区市人民政府']],
    ['市水务局、市气象局等6个部门', ['市水务局', '市气象局']],
    ['各县（市、区）党委、政府，市直各单位', ['各县（市、区）党委、政府', '市直各单位']],
    ['各乡镇、街道，高新区、湖东区政府', ['各乡镇、街道', '高新区', '湖东区政府']],
    ['各地区各有关部门、各省、自治区、直辖市人民政府', ['各地区', '各有关部门', '各省、自治区、直辖市人民政府']],
    ['各有关区、县级市，各项目牵头单位', ['各有关区、县级市', '各项目牵头单位']],
    [
      '省人力资源社会\n保障厅、省住房城乡\n建设厅、市政府办\n公室',
      ['省人力资源社会保障厅', '省住房城乡建设厅', '市政府办公室'],
    ],
    ['市水务局 市气象局\n县医保\n中心', ['市水务局', '市气象局', '县医保中心']],
    ['和平区政府、市水务局和市气象局', ['和平区政府', '市水务局', '市气象局']],
    ['各镇（街道、管委会）、★市水务局', ['各镇（街道、管委会）', '市水务局']],
  ])('%s', (text, expected) => {
    expect(names(splitBodyList(text))).toEqual(expected);
  });

  test('with the span of what is printed', () => {
    const text = '市林水局，淳安县、建德市政府等';
    expect(splitBodyList(text, 3).map(({ start, end }) => text.slice(start - 3, end - 3))).toEqual([
      '市林水局',
      '淳安县',
      '建德市政府',
    ]);
  });
});

describe('parseResponsibilityNote(note) reads', () => {
  test('a square bracket with a general clause', () => {
    const note =
      '［市环保局、市经信委牵头，市发改委、市安全监管局等参与，各区、县（市）政府（管委会）负责落实。以下各项工作均需各区、县（市）政府（管委会）落实，不再列出］';
    expect(read(note)).toEqual({
      leads: ['市环保局', '市经信委'],
      participants: ['市发改委', '市安全监管局', '各区、县（市）政府（管委会）'],
      general: ['各区、县（市）政府（管委会）'],
    });
  });

  test('a round bracket, with or without participants', () => {
    expect(read('（市环保局牵头，市发改委等参与）')).toEqual({ leads: ['市环保局'], participants: ['市发改委'] });
    expect(read('（市环保局牵头）')).toEqual({ leads: ['市环保局'], participants: [] });
  });

  test('责任单位 with a 牵头 of its own', () => {
    expect(read('（责任单位：省环保厅牵头，省建设厅、省水利厅等参与）')).toEqual({
      leads: ['省环保厅'],
      participants: ['省建设厅', '省水利厅'],
    });
  });

  test('责任单位 without one: nobody leads', () => {
    expect(read('（责任单位：省政府办公厅、省法制办）')).toEqual({
      leads: [],
      participants: ['省政府办公厅', '省法制办'],
    });
  });

  test('the rule that the first body leads, in its own note and in later ones', () => {
    const note =
      '（责任单位：省编委办、省法制办。列第一位的为牵头单位，某网工作均需省级有关单位和市县两级政府参与，配合单位不一一列出，下同）';
    expect(read(note)).toEqual({
      leads: ['省编委办'],
      participants: ['省法制办'],
      general: ['省级有关单位', '市县两级政府'],
      firstLeads: 'throughout',
    });
    const later = { firstLeads: 'plain' as const };
    expect(read('（责任单位：省政府办公厅、省法制办）', later)).toEqual({
      leads: ['省政府办公厅'],
      participants: ['省法制办'],
    });
    expect(read('（责任单位：省公安厅、省民政厅分别负责）', later)).toEqual({
      leads: [],
      participants: ['省公安厅', '省民政厅'],
    });
  });

  test('牵头单位, alone or with other labels', () => {
    expect(read('（牵头单位：市治水办、市林水局）')).toEqual({ leads: ['市治水办', '市林水局'], participants: [] });
    expect(read('（牵头单位：市发改委；配合单位：市财政局、市教育局）')).toEqual({
      leads: ['市发改委'],
      participants: ['市财政局', '市教育局'],
    });
    expect(read('（牵头单位：各级人民政府为任务实施主体，下列各项工作均涉及，不再逐一列出）')).toEqual({
      leads: ['各级人民政府'],
      participants: [],
      general: ['各级人民政府'],
    });
  });

  test('指导, 负责 and 参与', () => {
    expect(read('（商务部指导，供销合作总社参与）')).toEqual({ leads: [], participants: ['商务部', '供销合作总社'] });
    expect(read('（市场监管总局、工业和信息化部负责）')).toEqual({
      leads: [],
      participants: ['市场监管总局', '工业和信息化部'],
    });
    expect(read('（生态环境部指导，试点城市政府负责落实。以下均需试点城市政府落实，不再列出）')).toEqual({
      leads: [],
      participants: ['生态环境部', '试点城市政府'],
      general: ['试点城市政府'],
    });
  });

  test('who is called responsible and no more, apart from who leads and who takes part', () => {
    const responsible = (note: string, options?: Parameters<typeof parseResponsibilityNote>[1]) =>
      names(parseResponsibilityNote(note, options).responsible);
    expect(responsible('（责任单位：省政府办公厅、省法制办）')).toEqual(['省政府办公厅', '省法制办']);
    expect(responsible('市经信局，各区、县（市）政府', { label: 'listed' })).toEqual([
      '市经信局',
      '各区、县（市）政府',
    ]);
    expect(responsible('（责任单位：省政府办公厅、省法制办）', { firstLeads: 'plain' as const })).toEqual(['省法制办']);
    expect(responsible('［市环保局牵头，市发改委等参与，各区政府负责落实］')).toEqual(['各区政府']);
    expect(responsible('（牵头单位：市发改委；配合单位：市财政局）')).toEqual([]);
  });

  test.each([
    ['（市水务局总牵头，市水务集团具体负责）', ['市水务局'], ['市水务集团']],
    ['（市水务局牵头，会同市财政局等部门按职责分工实施）', ['市水务局'], ['市财政局']],
    ['（市水务局牵头，市财政局、市审计局；各区政府）', ['市水务局'], ['市财政局', '市审计局', '各区政府']],
    ['（市财政局负责资金保障，市审计局负责审计监督）', [], ['市财政局', '市审计局']],
    ['（牵头单位：市水务局，配合单位：各项目牵头单位）', ['市水务局'], ['各项目牵头单位']],
    ['（牵头：市水务局；配合：市财政局）', ['市水务局'], ['市财政局']],
    ['（市级责任单位：市水务局；县级责任单位：各县政府）', [], ['市水务局', '各县政府']],
    ['（责任单位：市水务局（牵头）、市财政局（配合））', ['市水务局'], ['市财政局']],
    ['（各责任单位按职责分工抓好落实）', [], ['各责任单位']],
    ['（市水务局、市财政局按产业链分工负责）', [], ['市水务局', '市财政局']],
    ['（第1项由市水务局牵头，其中资金工作由市财政局负责）', ['市水务局'], ['市财政局']],
    ['（市水务局、市财政局按职责）', [], ['市水务局', '市财政局']],
    ['（市水务局、市财政局，各区政府）', [], ['市水务局', '市财政局', '各区政府']],
    ['[市水务局牵头，市财政局配合，不再列出)]', ['市水务局'], ['市财政局']],
    ['（责任单位：市水务局  完成时间：2025年底）', [], ['市水务局']],
    ['（牵头领导：张三，李四；牵头单位：市水务局）', ['市水务局'], []],
  ])('%s', (note, leads, participants) => {
    expect(read(note)).toEqual({ leads, participants });
  });

  test('whoever is first as leading by the rule of a text, unless each has a part of its own', () => {
    const rule = '（市水务局、市财政局负责。列第一位者为牵头单位，下同）';
    expect(read(rule)).toEqual({ leads: ['市水务局'], participants: ['市财政局'], firstLeads: 'throughout' });
    expect(read('（市水务局、市财政局负责）', { firstLeads: 'plain' as const }).leads).toEqual(['市水务局']);
    expect(read('（市水务局、市财政局按职责分工负责）', { firstLeads: 'plain' as const }).leads).toEqual([]);
    expect(read('（市水务局、市财政局分别负责）', { firstLeads: 'all' }).leads).toEqual([]);
    expect(read('（市水务局、市财政局按职责分工负责）', { firstLeads: 'all' }).leads).toEqual(['市水务局']);
    expect(read('（市水务局、市财政局按职责分工负责，第一责任单位为牵头单位）').leads).toEqual(['市水务局']);
    expect(read('（市审计局牵头，市水务局、市财政局负责）', { firstLeads: 'plain' as const }).leads).toEqual([
      '市审计局',
    ]);
  });

  test('neither people nor sentences as bodies', () => {
    expect(read('（市政府分管负责同志牵头，市水务局负责）')).toEqual({
      leads: [],
      participants: ['市水务局'],
      rest: ['市政府分管负责同志'],
    });
    expect(read('责任单位：市水务局 张三', { label: null }).participants).toEqual(['市水务局']);
  });

  test('roles within one run', () => {
    expect(read('（市环保局牵头、市发改委参与）')).toEqual({ leads: ['市环保局'], participants: ['市发改委'] });
  });

  test('and says what it cannot read', () => {
    expect(read('（市环保局牵头，具体任务另见附表）')).toEqual({
      leads: ['市环保局'],
      participants: [],
      rest: ['具体任务另见附表'],
    });
  });
});

/** A line end in a name, which is printed in two. */
const BLANK = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;

test('any text is read without throwing, and no name is made of other characters than its own', () => {
  fc.assert(
    fc.property(arbitraryText, fc.constantFrom('listed' as const, null), (text, label) => {
      const note = parseResponsibilityNote(text, { label, firstLeads: 'plain' as const });
      for (const { name, start, end } of [...note.leads, ...note.participants, ...note.general]) {
        const printed = text.slice(start, end).replace(BLANK, '');
        expect(printed).not.toBe('');
        expect(
          name === printed ||
            (name.startsWith(printed) && text.replace(BLANK, '').includes(name.slice(printed.length))),
        ).toBe(true);
      }
    }),
  );
});
