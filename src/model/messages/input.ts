/** What is wrong with the files of a content folder as files: entries of the catalogue of messages. */
export const inputMessages = {
  'input/no-file': {
    zh: { cause: '这里应是一个文件，却是文件夹、管道或别的东西。', remedy: '请移走它，或换成文件。' },
    en: {
      cause: 'This is a folder, a pipe or something else, and no file.',
      remedy: 'Take it away, or put a file here.',
    },
  },
  'input/unreadable': {
    zh: { cause: '文件读不出来（{problem}）。', remedy: '请检查文件是否完好，以及读取它的权限。' },
    en: { cause: 'The file cannot be read ({problem}).', remedy: 'See whether it is whole and may be read.' },
  },
  'input/not-utf8': {
    zh: { cause: '文件不是有效的 UTF-8。', remedy: '请另存为 UTF-8（例如 iconv -f GB18030 -t UTF-8），再重新运行。' },
    en: {
      cause: 'The file is not valid UTF-8.',
      remedy: 'Save it as UTF-8 (for example iconv -f GB18030 -t UTF-8) and run again.',
    },
  },
  'input/unread': {
    zh: {
      cause: '没有用到这个文件{perhaps}。',
      remedy: '请查文件名、后缀和所在的文件夹；若不再需要，请移出 content。',
    },
    en: {
      cause: 'Nothing reads this file{perhaps}.',
      remedy: 'See its name, its ending and its folder; if it is no longer wanted, take it out of content.',
    },
  },
  'input/lost': {
    zh: {
      cause: '此前发布的 {published} 出自这里，现在却没有了。',
      remedy: '请放回；若确实不再要，请先删除 {published}。',
    },
    en: {
      cause: 'What was published in {published} came from here, and this is no longer there.',
      remedy: 'Put it back; if it is meant to go, delete {published} first.',
    },
  },
  'input/follows': {
    zh: { cause: '另有 {count} 条，可能都由以上错误引起，没有列出：{codes}。', remedy: '请先改正以上错误。' },
    en: {
      cause: '{count} more, which may all follow from the errors above, are not shown: {codes}.',
      remedy: 'Mend the errors above first.',
    },
  },
  'input/hints': {
    zh: {
      cause: '另有 {count} 条提示没有列出，说的是规则没有收入数据的文字：{codes}。',
      remedy: '要看，请加 --hints（用 npm 时写 -- --hints）。',
    },
    en: {
      cause: '{count} hints, of words that the rules have passed over, are not shown: {codes}.',
      remedy: 'Add --hints to see them (with npm: -- --hints).',
    },
  },
  'input/same': {
    zh: { cause: '同样的还有 {count} 处：{places}。', remedy: '请一并查看。' },
    en: { cause: 'The same {count} times more: {places}.', remedy: 'See these too.' },
  },
} as const;
