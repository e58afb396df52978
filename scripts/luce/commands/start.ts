import type { Command } from '../command.ts';
import { contentOption, outOption } from '../shared-options.ts';

export const start = {
  about: { zh: '生成网站，并在本机打开', en: 'makes the site and serves it on this machine' },
  options: { content: contentOption, out: outOption },
  examples: [{ line: 'luce start', about: { zh: '打开 http://127.0.0.1:4321', en: 'open http://127.0.0.1:4321' } }],
} as const satisfies Command;
