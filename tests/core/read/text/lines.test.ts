import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { skipBlanks, splitLines, usualIndent } from '../../../../src/core/read/text/lines.ts';
import { arbitraryText } from '../../support/arbitrary-texts.ts';

describe('splitLines', () => {
  it('knows LF, CRLF and CR, and keeps blank lines', () => {
    expect(splitLines('甲\n乙\r\n\r丙').map(({ text }) => text)).toEqual(['甲', '乙', '', '丙']);
  });
  it('counts the tabs before a line and frames its words', () => {
    const [line] = splitLines('\t\t 甲 乙 \t');
    expect(line).toEqual({ start: 3, end: 6, text: '甲 乙', indent: 2 });
  });
  it('gives one empty line for an empty text', () => {
    expect(splitLines('')).toEqual([{ start: 0, end: 0, text: '', indent: 0 }]);
  });
  test('every line slices back to its words, in order and without overlap', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        let at = 0;
        for (const line of splitLines(text)) {
          expect(text.slice(line.start, line.end)).toBe(line.text);
          expect(line.start).toBeGreaterThanOrEqual(at);
          at = line.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('usualIndent', () => {
  it('is the least indent of the lines that are not blank', () => {
    expect(usualIndent(splitLines('\t甲\n\n\t\t乙'))).toBe(1);
  });
});

describe('skipBlanks', () => {
  it('stops at the first character that is no blank, and at the end of the line', () => {
    expect(skipBlanks('一、　 甲', 2)).toBe(4);
    expect(skipBlanks('一、 \n甲', 2)).toBe(3);
  });
});
