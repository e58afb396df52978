/** What is wrong with the shares that several machines made: entries of the catalogue of messages. */
export const partMessages = {
  'part/share': {
    zh: { cause: '“{found}”不是一份的写法。', remedy: '--shard 的写法如 3/16，从 1/16 到 16/16。' },
    en: { cause: '“{found}” is no share.', remedy: '--shard takes a share such as 3/16, from 1/16 to 16/16.' },
  },
  'part/nowhere': {
    zh: { cause: '没有写明这一份放在哪个文件夹。', remedy: '写法：npm run content -- --shard 3/16 --out 文件夹' },
    en: {
      cause: 'No folder is named that the share is written to.',
      remedy: 'Usage: npm run content -- --shard 3/16 --out PART',
    },
  },
  'part/none': {
    zh: {
      cause: '{folder} 不是一份：没有可读的 {description}。',
      remedy: '请写明 content 或 build 以 --shard 做成的文件夹，并由同一版本的引擎做成。',
    },
    en: {
      cause: '{folder} is no part: it has no {description} that can be read.',
      remedy: 'Name folders that content or build made with --shard, by this version of the engine.',
    },
  },
  'part/mixed': {
    zh: {
      cause: '{folder} 与其他各份不是同一种：有的是读取结果，有的是网页。',
      remedy: '请先合并 content 的各份，再合并 build 的各份。',
    },
    en: {
      cause: '{folder} is of another kind than the other parts: some are readings, some are pages.',
      remedy: 'Join the parts of content first, then those of build.',
    },
  },
  'part/wholes': {
    zh: { cause: '各份的总数不同：{one} 与 {other}。', remedy: '请用同一总数重做。' },
    en: {
      cause: 'The parts are shares of different wholes: {one} and {other}.',
      remedy: 'Make them anew with the same number of shares.',
    },
  },
  'part/missing': {
    zh: { cause: '缺少以下各份：{shares}。', remedy: '请做好并一同写明。' },
    en: { cause: 'Parts are missing: {shares}.', remedy: 'Make them, and name them with the others.' },
  },
  'part/foreign': {
    zh: {
      cause: '{folder} 出自另一版本的引擎，或者出自别的内容。',
      remedy: '请用此处的引擎和此处的文件夹重做 {share}。',
    },
    en: {
      cause: '{folder} was made by another engine or from other content.',
      remedy: 'Make {share} anew, with the engine and the folder that are here.',
    },
  },
  'part/differs': {
    zh: { cause: '{one} 与 {other} 是同一份，{file} 却不同。', remedy: '两者必有一份受损：请重做 {share}。' },
    en: {
      cause: '{one} and {other} are of one share and differ in {file}.',
      remedy: 'One of them is damaged: make {share} anew.',
    },
  },
  'part/damaged': {
    zh: { cause: '{folder} 中 {file} 的读取结果缺失或受损。', remedy: '请重做 {share}，或重新复制。' },
    en: {
      cause: 'What was read of {file} is missing or damaged in {folder}.',
      remedy: 'Make {share} anew, or copy it again.',
    },
  },
} as const;
