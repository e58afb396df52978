import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, textWidth } from '../../../src/site/share/break-lines.ts';
import { fitText } from '../../../src/site/share/fit-text.ts';

const marks = fc.constantFrom(
  '，',
  '。',
  '（',
  '）',
  '“',
  '”',
  '《',
  '》',
  '、',
  '水',
  '质',
  '达标',
  '92.3%',
  ' ',
  'VOCs',
  '2020年',
);
const sentence = fc.array(marks, { maxLength: 40 }).map((parts) => parts.join(''));

describe('breakLines', () => {
  it('keeps every character and begins no line with a closing mark, ends none with an opening one', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 8, max: 30 }), (text, width) => {
        const lines = breakLines(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。）”》、%]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（“《]$/u);
      }),
    );
  });

  it('leaves no line with a character alone where two even ones do', () => {
    expect(breakLines('杭州市生态环境保护“十四五”规划', 14)).toEqual(['杭州市生态环境保护', '“十四五”规划']);
  });

  it('begins no line with a mark behind a blank', () => {
    for (const line of breakLines('，，92.3% ，，，', 8).slice(1)) expect(line).not.toMatch(/^，/u);
  });

  it('does not part a number', () => {
    expect(breakLines('比例达到92.35%以上', 5).join('|')).toContain('92.35%');
  });
});

describe('fitText', () => {
  const room = {
    width: 400,
    sizes: [
      { size: 40, lines: 1 },
      { size: 20, lines: 2 },
    ],
  };

  it('takes the largest size that fits', () => {
    expect(fitText('水质', room)).toEqual({ size: 40, lines: ['水质'] });
    expect(fitText('水'.repeat(30), room).size).toBe(20);
  });

  it('ends in an ellipsis, within the width, what fits nowhere', () => {
    const { lines } = fitText('水'.repeat(90), room);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/u);
    for (const line of lines) expect(textWidth(line) * 20).toBeLessThanOrEqual(400);
  });
});
