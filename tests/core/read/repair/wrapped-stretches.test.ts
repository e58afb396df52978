import { describe, expect, it } from 'vitest';
import { wrappedLine } from '../../../../src/core/read/repair/rules/wrapped-line.ts';
import { applyEdits, cleanText, openRevision } from '../../../../src/core/read/text/revision.ts';
import { lineOf, wrapped } from './cases/pages.ts';

const plan = wrapped(20, 24);
/** Rows in a smaller type, which no width has cut. */
const rows = Array.from({ length: 12 }, (_, at) => `${lineOf(at, 18)} ${lineOf(at + 1, 14)} ${String(at)}`).join('\n');

/** What becomes of lines between two stretches of a text whose rows are set otherwise; `contents` stands above them. */
function between(words: string, contents = ''): string {
  const text = `${contents}${plan.cut}\n${rows}\n${plan.cut}\n${words}\n${plan.cut}`;
  const edits = wrappedLine.find(text).map((edit) => ({ ...edit, cause: wrappedLine.id }));
  const joined = cleanText(applyEdits(openRevision(text, { start: 0, end: text.length }), edits));
  const above = `${contents}${plan.whole}\n${rows}\n${plan.whole}\n`;
  expect(joined.startsWith(above)).toBe(true);
  return joined.slice(above.length).slice(0, -plan.whole.length - 1);
}

describe('lines that a width has cut between others that it has not', () => {
  it('go on in the next', () => {
    expect(between(`${lineOf(3, 21)}，${lineOf(4, 2)}\n${lineOf(6, 9)}。`)).toBe(
      `${lineOf(3, 21)}，${lineOf(4, 2)}${lineOf(6, 9)}。`,
    );
  });
  it('go on in `一、` that counts nothing', () => {
    expect(between(`${lineOf(5, 22)}，统\n一、长期的看护。`)).toBe(`${lineOf(5, 22)}，统一、长期的看护。`);
  });
  it('end before `一、` that `二、` follows', () => {
    const words = `${lineOf(5, 22)}，堤岸\n一、看护。\n${lineOf(5, 9)}。\n二、认养。`;
    expect(between(words)).toBe(words);
  });
  it('end before a decimal number in sequence', () => {
    const words = `2.1 看护\n${lineOf(5, 22)}，堤岸\n2.2 认养\n2.3 巡查`;
    expect(between(words)).toBe(words);
  });
  it('go on in the tail of a heading, set in a larger type', () => {
    expect(between(`一、${lineOf(7, 20)}\n${lineOf(8, 5)}\n二、看护。`)).toBe(
      `一、${lineOf(7, 20)}${lineOf(8, 5)}\n二、看护。`,
    );
  });
  it('end with a heading that no tail follows', () => {
    const words = `一、${lineOf(9, 20)}\n${lineOf(3, 8)}，${lineOf(4, 3)}。\n二、看护。`;
    expect(between(words)).toBe(words);
  });
  it('end with a heading that the contents page has whole', () => {
    const words = `一、${lineOf(7, 21)}\n${lineOf(3, 4)}。\n二、看护。`;
    expect(between(words, `一、${lineOf(7, 21)}……1\n`)).toBe(words);
  });
});
