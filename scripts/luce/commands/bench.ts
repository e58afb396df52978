import type { Command } from '../command.ts';

export const bench = {
  about: {
    zh: '量一量：生成当前引擎自带的门户，或任意大小的门户，要多少时间、内存和字节',
    en: 'measures time, memory and bytes of a build: of the portal that comes with the engine, or of one of any size',
  },
  options: {
    corpus: {
      type: 'string',
      value: 'DIR',
      about: {
        zh: '文本（.txt、.md，UTF-8）所在的文件夹；不写则全是规划',
        en: 'a folder of .txt and .md in UTF-8 that documents are made of; without it all are plans',
      },
    },
    documents: {
      type: 'string',
      value: 'N',
      about: { zh: '门户共有几份文件', en: 'how many documents the portal has in all' },
    },
    plans: {
      type: 'string',
      default: '0',
      value: 'N',
      about: { zh: '其中几份是规划', en: 'how many of them are plans' },
    },
    base: {
      type: 'string',
      value: 'DIR',
      about: { zh: '先放入这个门户的文本和名录', en: 'a portal whose texts and registries come first' },
    },
    seed: {
      type: 'string',
      default: '2026',
      value: 'SEED',
      about: { zh: '同一种子抽出同样的文本', en: 'what the draws begin with: the same seed gives the same texts' },
    },
    keep: {
      type: 'string',
      value: 'DIR',
      about: {
        zh: '门户和网站留在这个文件夹（新的或空的）',
        en: 'a folder, new or empty, that the portal and its site stay in; else a temporary one is removed at the end',
      },
    },
    make: {
      type: 'boolean',
      default: false,
      about: { zh: '只造门户，不量', en: 'makes the portal alone and measures nothing' },
    },
    'without-search': { type: 'boolean', default: false, about: { zh: '不量检索', en: 'leaves out the search' } },
    growth: {
      type: 'boolean',
      default: false,
      about: {
        zh: '文件加倍，各阶段的工作是否也只加倍',
        en: 'compares the work on some documents with that on twice as many, stage by stage',
      },
    },
    json: {
      type: 'string',
      value: 'FILE',
      about: { zh: '量得的一切写到这个文件', en: 'a file that takes all that was measured' },
    },
    table: {
      type: 'boolean',
      default: false,
      about: { zh: '也印出 Markdown 表格的一行', en: 'prints the row of a Markdown table too' },
    },
  },
  examples: [
    {
      line: 'luce bench --documents 417 --plans 50 --corpus texts',
      about: { zh: '367 份文本和 50 份规划', en: '367 texts and 50 plans' },
    },
  ],
} as const satisfies Command;
