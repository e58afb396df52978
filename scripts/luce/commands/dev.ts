import type { Command } from '../command.ts';
import { contentOption } from '../shared-options.ts';

export const dev = {
  about: {
    zh: '边改边看：存盘即更新',
    en: 'serves pages as they are asked for; what is saved is on the screen at once',
  },
  options: {
    content: contentOption,
    port: { type: 'string', default: '4321', value: 'PORT', about: { zh: '端口', en: 'port to serve it on' } },
  },
  examples: [{ line: 'luce dev', about: { zh: '打开 http://127.0.0.1:4321', en: 'open http://127.0.0.1:4321' } }],
} as const satisfies Command;
