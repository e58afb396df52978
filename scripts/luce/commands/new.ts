import type { Command } from '../command.ts';

export const newPortal = {
  about: {
    zh: '建一个新门户的文件夹，马上可以生成网站',
    en: 'makes the folder of a new portal, which can be built at once',
  },
  takes: '[DIR]',
  options: {
    name: { type: 'string', value: 'NAME', about: { zh: '网站的名称', en: 'name of the site' } },
    place: {
      type: 'string',
      value: 'PLACE',
      about: {
        zh: '收哪里的文件，如 浙江省杭州市富阳区（全国行政区划）；不写则不限',
        en: 'the place whose texts it holds, such as 浙江省杭州市富阳区, of the national list; else any',
      },
    },
    publisher: { type: 'string', value: 'NAME', about: { zh: '编者', en: 'who publishes it' } },
    licence: {
      type: 'string',
      value: 'ID',
      about: {
        zh: '整理所得数据的许可：CC-BY-4.0、CC0-1.0、none',
        en: 'licence of the data: CC-BY-4.0, CC0-1.0 or none',
      },
    },
    yes: {
      type: 'boolean',
      default: false,
      about: { zh: '不问，没写明的用通常的', en: 'asks nothing, and takes the usual for what is not said' },
    },
  },
  examples: [
    { line: 'luce new my-portal', about: { zh: '逐项询问', en: 'asks for each' } },
    {
      line: 'luce new my-portal --place 浙江省杭州市富阳区 --publisher 富阳图书馆 --licence CC-BY-4.0',
      about: { zh: '写明的不再问', en: 'what is said is not asked' },
    },
  ],
} as const satisfies Command;
