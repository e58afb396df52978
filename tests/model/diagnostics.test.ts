import { describe, expect, it } from 'vitest';
import { diagnosticCodes, explain } from '../../src/model/diagnostics.ts';

const HAN = /\p{Script=Han}/u;

describe('the catalogue of messages', () => {
  it.each(diagnosticCodes)('%s tells cause and remedy in Chinese and English', (code) => {
    const zh = explain({ code, values: {} }, 'zh');
    const en = explain({ code, values: {} }, 'en');
    for (const text of [zh.cause, zh.remedy]) expect(text).toMatch(HAN);
    for (const text of [en.cause, en.remedy]) {
      expect(text.replace(/\([^)]*\)/gu, '')).not.toMatch(HAN);
      expect(text).toMatch(/[a-z]{2}/u);
    }
  });
  it.each(diagnosticCodes)('%s has the same slots in both languages', (code) => {
    const slots = (locale: 'zh' | 'en') => {
      const { cause, remedy } = explain({ code, values: {} }, locale);
      return [...new Set((cause + remedy).match(/\{\w+\}/gu))].sort();
    };
    expect(slots('zh')).toEqual(slots('en'));
  });
  it('fills the slots, and only once', () => {
    const { cause } = explain({ code: 'source/bad-id', values: { id: '{manifest}' } }, 'en');
    expect(cause).toContain('“{manifest}”');
  });
});
