import type { CommandOption } from './command.ts';

/** The portal that a command is about. */
export const contentOption = {
  type: 'string',
  value: 'DIR',
  about: {
    zh: '门户的文件夹；不写则是当前文件夹（内有 portal.yaml），在引擎自己的仓库中是 content/',
    en: 'folder of the portal; else the one where you are, if it holds portal.yaml, and in the engine’s own repository content/',
  },
} as const satisfies CommandOption;

export const outOption = {
  type: 'string',
  value: 'DIR',
  about: { zh: '网站写到哪个文件夹；不写则是 dist', en: 'folder that the site is written to; else dist' },
} as const satisfies CommandOption;

export const picturesOption = {
  type: 'boolean',
  default: false,
  about: {
    zh: '不画图表和分享图片：先看一眼时用，不用于发布',
    en: 'leaves out the pictures of charts and for sharing: for a first look, not for publishing',
  },
} as const satisfies CommandOption;
