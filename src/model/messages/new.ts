/** What is wrong with an order for a new portal: entries of the catalogue of messages. */
export const newMessages = {
  'new/portal-there': {
    zh: { cause: '{folder} 已经是一个门户。', remedy: '请另选一个文件夹：luce new 文件夹' },
    en: { cause: '{folder} is a portal already.', remedy: 'Choose another folder: luce new DIR' },
  },
  'new/no-folder': {
    zh: { cause: '{folder} 是一个文件。', remedy: '请写一个文件夹，新的或已有的。' },
    en: { cause: '{folder} is a file.', remedy: 'Name a folder, new or not.' },
  },
  'new/one-folder': {
    zh: { cause: '一次建一个门户，不知道“{found}”做什么用。', remedy: '名称里有空格时请加引号。' },
    en: {
      cause: 'One portal is made at a time; “{found}” means nothing here.',
      remedy: 'Quote a name that has blanks.',
    },
  },
  'new/no-place': {
    zh: { cause: '全国行政区划中没有“{found}”{perhaps}。', remedy: '请写全称，如 浙江省杭州市富阳区。' },
    en: {
      cause: 'The national list of divisions has no “{found}”{perhaps}.',
      remedy: 'Say its whole name (浙江省杭州市富阳区).',
    },
  },
  'new/no-licence': {
    zh: { cause: '“{found}”不是可选的许可。', remedy: '可选：{known}；别的可在 portal.yaml 中写明。' },
    en: { cause: '“{found}” is none of the licences.', remedy: 'Choose from {known}; write others in portal.yaml.' },
  },
} as const;
