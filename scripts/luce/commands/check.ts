import type { Command } from '../command.ts';
import { contentOption } from '../shared-options.ts';

export const check = {
  about: {
    zh: '检查内容是否就是文件所读；在引擎自己的仓库中也检查引擎',
    en: 'tells whether the content is what the texts give; in the engine’s own repository also whether the engine is whole',
  },
  options: { content: contentOption },
  examples: [{ line: 'luce check', about: { zh: '发布之前', en: 'before it is published' } }],
} as const satisfies Command;
