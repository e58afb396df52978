/** What is wrong with the registry of comparisons: entries of the catalogue of messages. */
export const comparisonMessages = {
  'comparison/no-document': {
    zh: { cause: '对比“{pair}”所用的文件 {document} 不在本站，没有对比。', remedy: '请核对文件编号。' },
    en: { cause: 'The comparison “{pair}” needs {document}, which is not here.', remedy: 'Compare the id.' },
  },
  'comparison/no-part': {
    zh: { cause: '对比“{pair}”的部分“{part}”不在该文件中。', remedy: '请核对条款编号（eId）。' },
    en: {
      cause: 'The part “{part}” of the comparison “{pair}” is not in its document.',
      remedy: 'Compare the eId with the provisions.',
    },
  },
  'comparison/no-join': {
    zh: {
      cause: '对比“{pair}”所并的目标 {a} 与 {b} 不都在这两份文本中，或已另行配对。',
      remedy: '请核对目标编号；一个目标只能配一次。',
    },
    en: {
      cause: 'The targets {a} and {b}, joined in “{pair}”, are not both in these texts, or are joined to others.',
      remedy: 'Compare the ids with the targets; each is joined once at most.',
    },
  },
} as const;
