/** What is wrong with the log of changes: entries of the catalogue of messages. */
export const changeMessages = {
  'change/invalid': {
    zh: { cause: '第 {entry} 条变动记录不合格式：{problem}。', remedy: '各字段见 src/model/change.ts。' },
    en: {
      cause: 'Entry {entry} of the log of changes is malformed: {problem}.',
      remedy: 'Its fields are described in src/model/change.ts.',
    },
  },
  'change/unfit': {
    zh: {
      cause: '第 {entry} 条变动记录与所收文本不符：{id}{perhaps}。',
      remedy: '撤下的（withdrawn）文件不应仍在本站，其他各类所指的文件应在本站：请核对编号。',
    },
    en: {
      cause: 'Entry {entry} of the log of changes does not fit the texts of the portal: {id}{perhaps}.',
      remedy: 'A text that was withdrawn is no more in the portal; any other is. Compare the id.',
    },
  },
} as const;
