/** What is wrong with what was said to a command of `luce`: entries of the catalogue of messages. */
export const commandMessages = {
  'command/unknown': {
    zh: { cause: '没有“{found}”这个命令{perhaps}。', remedy: 'luce --help 列出所有命令。' },
    en: { cause: 'There is no command “{found}”{perhaps}.', remedy: '`luce --help` lists all of them.' },
  },
  'command/unknown-option': {
    zh: { cause: '不认识“{found}”{perhaps}。', remedy: '在命令后写 --help，列出它的选项。' },
    en: { cause: '“{found}” is not known{perhaps}.', remedy: 'Say --help after the command: it lists its options.' },
  },
  'command/no-value': {
    zh: { cause: '“{found}”不带值，这里写了“{value}”。', remedy: '请去掉等号和后面的内容。' },
    en: { cause: '“{found}” takes no value, but “{value}” was given.', remedy: 'Leave out what follows the option.' },
  },
  'command/value-missing': {
    zh: { cause: '“{found}”后面没有值。', remedy: '写法：{found} {value}' },
    en: { cause: '“{found}” lacks its value.', remedy: 'Say {found} {value}' },
  },
  'command/takes-nothing': {
    zh: { cause: '不知道“{found}”做什么用：这个命令只有选项。', remedy: '在命令后写 --help，列出它的选项。' },
    en: {
      cause: '“{found}” means nothing here: this command has options alone.',
      remedy: 'Say --help after the command: it lists its options.',
    },
  },
  'command/no-portal': {
    zh: {
      cause: '{folder} 不是门户：没有 portal.yaml。',
      remedy: '请在门户的文件夹中运行，或用 --content 写明它；luce new 建一个新的。',
    },
    en: {
      cause: '{folder} is no portal: it holds no portal.yaml.',
      remedy: 'Run this in the folder of a portal, or name it with --content; `luce new` makes one.',
    },
  },
} as const;
