/** What is wrong with reviewed corrections: entries of the catalogue of messages. */
export const correctionMessages = {
  'correction/not-found': {
    zh: {
      cause: '第 {entry} 条校订的 before 应出现 {expected} 次，实际 {found} 次。',
      remedy: '请核对原文（含空格、换行和全半角），或改正 times。',
    },
    en: {
      cause: 'The `before` of correction {entry} should occur {expected} times, but occurs {found} times.',
      remedy: 'Compare it with the source (blanks, line ends, width), or mend `times`.',
    },
  },
  'correction/invalid': {
    zh: {
      cause: '第 {entry} 条校订不合格式：{problem}。',
      remedy: '每条应有 before、after、kind（ocr|print|layout|query）、reason；query 没有 after。',
    },
    en: {
      cause: 'Correction {entry} is malformed: {problem}.',
      remedy: 'Each has before, after, kind (ocr|print|layout|query) and reason; a query has no after.',
    },
  },
  'correction/orphan': {
    zh: { cause: '没有编号为“{id}”的文件{perhaps}。', remedy: '请把校订文件改名为所属文件的编号。' },
    en: {
      cause: 'There is no document “{id}”{perhaps}.',
      remedy: 'Name the file of corrections after the id of its document.',
    },
  },
} as const;
