import type { Command } from '../command.ts';
import { contentOption } from '../shared-options.ts';

export const explain = {
  about: {
    zh: '一条是怎样读的：词、所用规则、所得，以及为何无所得',
    en: 'how a provision was read: its tokens, the rules that were asked, what they gave, and why they gave nothing',
  },
  takes: 'DOCUMENT [EID | SENTENCE]',
  options: {
    content: contentOption,
    json: {
      type: 'boolean',
      default: false,
      about: { zh: '每条一行 JSON', en: 'prints each provision as a line of JSON' },
    },
  },
  examples: [
    { line: 'luce explain hz-water-2016 sec_3__subsec_7', about: { zh: '一条', en: 'a provision' } },
    {
      line: 'luce explain hz-water-2016 "到2020年，再生水利用率达到15%以上。"',
      about: { zh: '一句话', en: 'a sentence' },
    },
  ],
} as const satisfies Command;
