import type { Command } from '../command.ts';
import { contentOption } from '../shared-options.ts';

export const content = {
  about: { zh: '读取文件，写出内容和数据', en: 'reads the texts, and writes content and data' },
  options: {
    content: contentOption,
    check: {
      type: 'boolean',
      default: false,
      about: {
        zh: '什么也不写；写出的与文件所读的不同就报错',
        en: 'writes nothing, and fails where what is written is not what the texts give',
      },
    },
    'no-overrides': {
      type: 'boolean',
      default: false,
      about: {
        zh: '不用核对过的目标改动，只看规则所得',
        en: 'shows what the rules alone find, without the overrides of targets',
      },
    },
    hints: {
      type: 'boolean',
      default: false,
      about: {
        zh: '也列出规则略过的内容',
        en: 'lists what the rules have passed over, of which else only the number is told',
      },
    },
    shard: {
      type: 'string',
      value: 'N/ALL',
      about: {
        zh: '只读一份，如 3/16，由 luce merge 合并',
        en: 'reads a share of the texts alone, such as 3/16, which `luce merge` joins with the others',
      },
    },
    out: {
      type: 'string',
      value: 'DIR',
      about: { zh: '这一份写到哪个文件夹', en: 'folder that the share is written to' },
    },
    provisional: {
      type: 'boolean',
      default: false,
      about: {
        zh: '旧写法，现在不起作用：名录所缺总是只提示',
        en: 'once asked for what is now always so: what a registry lacks is a warning',
      },
    },
  },
  examples: [
    { line: 'luce content', about: { zh: '读取当前门户', en: 'reads the portal here' } },
    {
      line: 'luce content --check',
      about: { zh: '检查内容是否最新', en: 'tells whether what is written is up to date' },
    },
  ],
} as const satisfies Command;
