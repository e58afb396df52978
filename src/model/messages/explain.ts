/** What is wrong with a question to `npm run explain`: entries of the catalogue of messages. */
export const explainMessages = {
  'explain/usage': {
    zh: {
      cause: '没有写明文件。',
      remedy: '写法：npm run explain -- 文件编号 [条文编号 | "一段话"] [--json] [--content 文件夹]',
    },
    en: {
      cause: 'No document is named.',
      remedy: 'Usage: npm run explain -- DOC [EID | "text"] [--json] [--content DIR]',
    },
  },
  'explain/no-document': {
    zh: { cause: '没有编号为“{id}”的文件{perhaps}。', remedy: '各文件的编号见 sources/manifest.yaml。' },
    en: {
      cause: 'No document has the id “{id}”{perhaps}.',
      remedy: 'The ids of the documents stand in sources/manifest.yaml.',
    },
  },
  'explain/no-provision': {
    zh: {
      cause: '“{id}”没有编号为“{eid}”的条文{perhaps}。',
      remedy: '不写条文编号，就列出全部条文；编号也见于网页地址的 # 之后。',
    },
    en: {
      cause: '“{id}” has no provision “{eid}”{perhaps}.',
      remedy: 'Leave the eId out to see them all; it also stands behind the # of a page’s address.',
    },
  },
} as const;
