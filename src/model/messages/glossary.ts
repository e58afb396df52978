/** What is wrong with the glossary: entries of the catalogue of messages. */
export const glossaryMessages = {
  'glossary/unused': {
    zh: { cause: '没有一份文件用到名词“{term}”。', remedy: '请补上原文的写法（aliases），或删去这一条。' },
    en: { cause: 'No text uses the term “{term}”.', remedy: 'Add its spelling in the texts to aliases, or delete it.' },
  },
  'glossary/no-topic': {
    zh: { cause: '名词“{term}”所列的主题“{topic}”不存在。', remedy: '请写 content/registry/topics.yaml 中的编号。' },
    en: { cause: 'The term “{term}” is listed under {topic}, which is no topic.', remedy: 'Use an id of topics.yaml.' },
  },
  'glossary/quote': {
    zh: { cause: '名词“{term}”的引文“{quote}”不在 {place} 中。', remedy: '请照原文抄录引文，一字不差。' },
    en: {
      cause: 'The quote “{quote}” of the term “{term}” is not in {place}.',
      remedy: 'Copy the quote from the provision, to the letter.',
    },
  },
} as const;
