import { describe, expect, it } from 'vitest';
import { findResponsibilityNotes, isResponsibilityNote } from '../../../../src/core/read/responsibility/find-notes.ts';

const notes = (text: string) => findResponsibilityNotes(text).map(({ start, end }) => text.slice(start, end));

describe('findResponsibilityNotes', () => {
  it.each([
    '（市环保局牵头，市发改委、市经信委等参与）',
    '［市环保局牵头，市发改委等参与］',
    '（责任单位：省环保厅，省财政厅）',
    '（牵头单位：市生态环境局）',
    '（省工业和信息化厅、省发展改革委按职责分工负责）',
    '（生态环境部指导）',
    '（江川海关及各地区按职责分工负责）',
    '（市水务局统筹，各产业链专班推进）',
    '（市水务局、市财政局，各区政府）',
    '(市水务局按职责)',
    '此项工作由市水务局主办，市财政局协办。',
    '市水务局牵头，市财政局、市审计局配合。',
    '牵头领导：张三；牵头单位：市水务局；完成时限：2025年底',
    '责任部门：市水务局。完成时间：2025年底。',
    '主办单位：市水务局；协办单位：市财政局',
  ])('finds %s', (note) => {
    expect(notes(`加强监管。${note}`)).toEqual([note]);
  });
  it('finds each of several in running text', () => {
    expect(notes('甲（牵头单位：市局）；乙（牵头单位：市委）。')).toEqual(['（牵头单位：市局）', '（牵头单位：市委）']);
  });
  it.each([
    '（以下简称省厅）',
    '（2021—2025年）',
    '（含重点行业）',
    '（国发〔2015〕17号）',
    '（责任单位',
    '（以下简称领导小组，由市水务局牵头）',
    '（含牵头单位和配合单位）',
    '（政府主导、企业负责、社会参与）',
    '（部门协同，社会公众广泛参与）',
    '（县级以上人民政府负责）',
    '（市水务局负责人签字）',
    '（由国务院水行政主管部门会同国务院有关部门制定）',
    '联席会议由市水务局牵头，市财政局参加。',
    '支持企业牵头组建平台',
    '主办单位：市水务局',
    '明确责任单位：由市水务局牵头。同时加强监测。',
  ])('leaves %s', (text) => {
    expect(notes(text)).toEqual([]);
  });
});

describe('isResponsibilityNote', () => {
  it('is true for a note that is a paragraph, with or without a full stop', () => {
    expect(isResponsibilityNote('（责任单位：区建管委）')).toBe(true);
    expect(isResponsibilityNote('（责任单位：区建管委）。')).toBe(true);
  });
  it('is false for a note behind a sentence', () => {
    expect(isResponsibilityNote('加强监管。（责任单位：区建管委）')).toBe(false);
  });
});
