import { expect, test } from 'vitest';
import { readSummary } from '../../../../src/core/portal/summaries/read.ts';

const HEAD = '---\ndocument: x\nby: 编者\n---\n\n';
const GIST = '## 一句话读懂\n\n甲。:cite{eid="p_1"} 乙。:cite{eid="facts"}\n\n';

test('sentences, sections, items and cites are read with their places', () => {
  const text = `${HEAD}${GIST}## 居民\n\n- 丙（丁。）戊。:cite{eid="p_1 y#p_2"} 己。:cite{eid="p_3"}\n- 庚:cite{eid="p_3"}\n`;
  const { value, faults } = readSummary(text);
  expect(faults).toEqual([]);
  expect(value?.sentences.map(({ section, item, text: words, cites }) => [section, item, words, cites])).toEqual([
    ['gist', 1, '甲。', ['p_1']],
    ['gist', 1, '乙。', ['facts']],
    ['residents', 1, '丙（丁。）戊。', ['p_1', 'y#p_2']],
    ['residents', 1, '己。', ['p_3']],
    ['residents', 2, '庚', ['p_3']],
  ]);
  for (const { span, text: words } of value?.sentences ?? []) expect(text.slice(span.start, span.end)).toBe(words);
});

const faulty: [what: string, body: string, marked: string][] = [
  ['a heading that is not in the list', `${GIST}## 其他\n`, '## 其他'],
  ['a heading out of order', `${GIST}## 企业\n\n- 甲。:cite{eid="p_1"}\n\n## 居民\n`, '## 居民'],
  ['text before any heading', `甲。:cite{eid="p_1"}\n\n${GIST}`, '甲。:cite{eid="p_1"}'],
  ['bold', `${GIST}## 居民\n\n- **甲**。:cite{eid="p_1"}\n`, '**甲**'],
  ['a link', `${GIST}## 居民\n\n- [甲](https://x.example)。:cite{eid="p_1"}\n`, '[甲](https://x.example)'],
  ['HTML', `${GIST}## 居民\n\n<b>甲</b>\n`, '<b>'],
  ['another directive', `${GIST}## 居民\n\n- 甲。:note{eid="p_1"}\n`, ':note{eid="p_1"}'],
  ['an empty cite', `${GIST}## 居民\n\n- 甲。:cite{eid=""}\n`, ':cite{eid=""}'],
  ['a cite without a sentence', `${GIST}## 居民\n\n- 甲。:cite{eid="p_1"}:cite{eid="p_2"}\n`, ':cite{eid="p_2"}'],
  ['a sentence that does not end', `${GIST}## 居民\n\n- 甲:cite{eid="p_1"} 乙。:cite{eid="p_2"}\n`, '甲'],
  ['a sentence without a cite', `${GIST}## 居民\n\n- 甲。乙。:cite{eid="p_2"}\n`, '甲。'],
  ['a numbered list', `${GIST}## 居民\n\n1. 甲。:cite{eid="p_1"}\n`, '1. 甲。:cite{eid="p_1"}'],
  ['two lines', `${GIST}## 居民\n\n- 甲\n  乙。:cite{eid="p_1"}\n`, '甲\n  乙。'],
];

test.each(faulty)('%s is a fault where it stands', (_what, body, marked) => {
  const text = HEAD + body;
  const { start, end } = readSummary(text).faults[0]?.span ?? { start: 0, end: 0 };
  expect(text.slice(start, end).startsWith(marked)).toBe(true);
});

test.each(faulty)('%s is told in the language of the reader', (_what, body) => {
  const problem = readSummary(HEAD + body).faults[0]?.problem ?? '';
  const { zh, en } = typeof problem === 'string' ? { zh: problem, en: 'sentence' } : problem;
  expect(zh.replaceAll(/:cite\{eid="…"\}|HTML/gu, '')).not.toMatch(/[a-z]/iu);
  expect(en).toMatch(/sentence|allowed|heading|line/u);
});

test('a gist of one sentence and a head without its author are faults', () => {
  expect(readSummary(`${HEAD}## 一句话读懂\n\n甲。:cite{eid="p_1"}\n`).faults).toHaveLength(1);
  expect(readSummary(`---\ndocument: x\n---\n\n${GIST}`)).toMatchObject({
    value: null,
    faults: [{ span: { start: 0 } }],
  });
});
