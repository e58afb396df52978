/** What is wrong with hand-written summaries: entries of the catalogue of messages. */
export const summaryMessages = {
  'summary/format': {
    zh: { cause: '摘要不合格式：{problem}。', remedy: '格式见 content/summaries/README.md。' },
    en: { cause: 'The summary is malformed: {problem}.', remedy: 'See content/summaries/README.md for its format.' },
  },
  'summary/missing': {
    zh: {
      cause: '文件“{id}”没有摘要。',
      remedy: '页上没有摘要一栏；请写 summaries/{id}.md，格式见该文件夹的 README.md。',
    },
    en: {
      cause: 'The document “{id}” has no summary.',
      remedy: 'Its page goes without; write summaries/{id}.md, after the README.md there.',
    },
  },
  'summary/orphan': {
    zh: { cause: '没有编号为“{id}”的文件{perhaps}。', remedy: '请把摘要改名为所属文件的编号。' },
    en: { cause: 'There is no document “{id}”{perhaps}.', remedy: 'Name the summary after the id of its document.' },
  },
  'summary/uncited': {
    zh: { cause: '这句没有出处：“{problem}”。', remedy: '请在句号之后紧接 :cite{eid="…"}，写明所据条文。' },
    en: { cause: 'The sentence cites nothing: “{problem}”.', remedy: 'Put :cite{eid="…"} right behind its full stop.' },
  },
  'summary/no-provision': {
    zh: { cause: '没有编号为“{words}”的条文。', remedy: '请照 content/policies 中的条文编号改正。' },
    en: { cause: 'There is no provision “{words}”.', remedy: 'Take the id of a provision from content/policies.' },
  },
  'summary/number': {
    zh: {
      cause: '所引条文（{cites}）中没有“{words}”这个数。',
      remedy: '请改正数字或单位，或补引写有它的条文；不用自己数出、算出的数。',
    },
    en: {
      cause: 'The number “{words}” is in none of the provisions cited ({cites}).',
      remedy:
        'Mend the number or its unit, or cite the provision that has it; counts and sums of your own are refused.',
    },
  },
  'summary/date': {
    zh: {
      cause: '所引条文（{cites}）中没有“{words}”这个时间。',
      remedy: '请改正时间；若它写在上一级条文里，请一并引用。',
    },
    en: {
      cause: 'The time “{words}” is in none of the provisions cited ({cites}).',
      remedy: 'Mend it; where it stands in the provision above, cite that one too.',
    },
  },
  'summary/onset': {
    zh: {
      cause: '所引条文（{cites}）里“{words}”说的不是这件事。',
      remedy: '请照条文写从那时起做的是什么，其余另成一句。',
    },
    en: {
      cause: 'In the provisions cited ({cites}) something else begins with “{words}”.',
      remedy: 'Say what begins then; put what has no date into a sentence of its own.',
    },
  },
  'summary/bound': {
    zh: {
      cause: '所引条文（{cites}）中“{words}”前后的“以上、以内、左右、超过”等字与这句不同。',
      remedy: '请照条文写：原文有的不能省，原文没有的不能加。',
    },
    en: {
      cause: 'The provisions cited ({cites}) do not bound “{words}” (以上, 以内, 左右, 超过) as the sentence does.',
      remedy: 'Keep the bound of the provision, and add none.',
    },
  },
  'summary/body': {
    zh: {
      cause: '所引条文（{cites}）及其责任单位中没有“{words}”。',
      remedy: '请改正单位名称，或补引写有它的条文。',
    },
    en: {
      cause: 'Neither the provisions cited ({cites}) nor their responsibility notes name “{words}”.',
      remedy: 'Mend the name of the body, or cite the provision that has it.',
    },
  },
  'summary/region': {
    zh: { cause: '所引条文（{cites}）中没有“{words}”这个地方。', remedy: '请改正地名，或补引写有它的条文。' },
    en: {
      cause: 'The place “{words}” is in none of the provisions cited ({cites}).',
      remedy: 'Mend the name, or cite the provision that has it.',
    },
  },
  'summary/quote': {
    zh: { cause: '所引条文（{cites}）中没有“{words}”这几个字。', remedy: '书名号、引号里的字须与条文逐字相同。' },
    en: {
      cause: 'The words “{words}” are in none of the provisions cited ({cites}).',
      remedy: 'What stands in 《》 or “” must be in a cited provision, to the letter.',
    },
  },
} as const;
