import type { Command } from '../command.ts';
import { contentOption, outOption, picturesOption } from '../shared-options.ts';

export const build = {
  about: { zh: '读取文件，生成整个网站', en: 'reads the texts and makes the site' },
  options: {
    content: contentOption,
    out: outOption,
    'keep-content': {
      type: 'boolean',
      default: false,
      about: { zh: '不再读取文件，沿用已写出的内容', en: 'takes the content as it was last written' },
    },
    'without-pictures': picturesOption,
    shard: {
      type: 'string',
      value: 'N/ALL',
      about: {
        zh: '只做一份网页，如 3/16，由 luce merge 合并',
        en: 'makes a share of the pages alone, such as 3/16, which `luce merge` joins with the others',
      },
    },
  },
  examples: [
    { line: 'luce build', about: { zh: '网站在 dist/', en: 'the site is in dist/' } },
    {
      line: 'SITE_URL=https://policy.example.org BASE_PATH=/a/ luce build',
      about: { zh: '写明网址和路径', en: 'says where it will stand' },
    },
  ],
} as const satisfies Command;
