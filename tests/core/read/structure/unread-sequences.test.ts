import { describe, expect, it } from 'vitest';
import { readText } from '../../support/portal.ts';

const told = (paragraph: string) =>
  readText(`某市治水方案\n一、总则\n${paragraph}`)
    .diagnostics.filter(({ code }) => code === 'outline/unread-sequence')
    .map(({ values }) => [values['first'], values['last']]);

describe('a sequence of numbers within a paragraph', () => {
  it.each([
    ['具备下列条件（一）塘岸完好无损（二）闸门启闭自如（三）专人日夜值守', ['（一）', '（三）']],
    ['罪名如下：1．决水罪（第三条）2．毁林罪（第四条）3．填河罪（第五条）', ['1．', '3．']],
  ])('is told of with its first and its last number: %s', (paragraph, expected) => {
    expect(told(paragraph)).toEqual([expected]);
  });

  it.each([
    '做到（1）植树；（2）护坡；（3）清淤。',
    '一是植树；二是护坡；三是清淤。',
    '依照第（一）、（二）、（三）项办理。',
    '依照（一）（二）（三）项办理。',
    '修改为：“（一）植树；（二）护坡；（三）清淤。”',
    '第一、第二、第三产业协调发展。',
  ])('is none in %s', (paragraph) => {
    expect(told(paragraph)).toEqual([]);
  });
});
