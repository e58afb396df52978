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
  ])('finds %s', (note) => {
    expect(notes(`加强监管。${note}`)).toEqual([note]);
  });
  it('finds each of several in running text', () => {
    expect(notes('甲（牵头单位：市局）；乙（牵头单位：市委）。')).toEqual(['（牵头单位：市局）', '（牵头单位：市委）']);
  });
  it.each(['（以下简称省厅）', '（2021—2025年）', '（含重点行业）', '（国发〔2015〕17号）', '（责任单位'])(
    'leaves %s',
    (text) => {
      expect(notes(text)).toEqual([]);
    },
  );
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
