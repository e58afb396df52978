import type { Command } from '../command.ts';
import { contentOption, outOption, picturesOption } from '../shared-options.ts';

export const merge = {
  about: { zh: '合并几台机器各做的一份', en: 'joins the shares that several machines made' },
  takes: 'PART…',
  options: { content: contentOption, out: outOption, 'without-pictures': picturesOption },
  examples: [
    {
      line: 'luce build --shard 1/2 --out part-1 && luce build --shard 2/2 --out part-2 && luce merge part-1 part-2',
      about: { zh: '与一次生成的字节相同', en: 'the bytes of a single build' },
    },
  ],
} as const satisfies Command;
