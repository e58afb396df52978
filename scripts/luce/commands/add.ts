import type { Command } from '../command.ts';
import { contentOption } from '../shared-options.ts';

export const add = {
  about: {
    zh: '收入文件：txt md html docx pdf xlsx，文件夹或 zip',
    en: 'takes texts in: txt, md, html, docx, pdf and xlsx, folders of them, or a zip archive',
  },
  takes: 'FILE… | FOLDER… | ARCHIVE.zip…',
  options: {
    content: contentOption,
    'as-new': {
      type: 'boolean',
      default: false,
      about: {
        zh: '标题、地区、日期与已有的相同而文字不同的，也收入为另一份',
        en: 'takes in a text of the title, place and day of one that is there, though its words are others, as another document',
      },
    },
    'dry-run': {
      type: 'boolean',
      default: false,
      about: { zh: '只读、只说，不写', en: 'reads and tells, and writes nothing' },
    },
    json: {
      type: 'string',
      value: 'FILE',
      about: { zh: '每份的结果写到这个文件', en: 'a file that takes what became of each text' },
    },
  },
  examples: [
    { line: 'luce add 通知.docx 规划.pdf', about: { zh: '两份文件', en: 'two texts' } },
    { line: 'luce add 下载/ --dry-run', about: { zh: '先看看一个文件夹里有什么', en: 'a look at a folder first' } },
  ],
} as const satisfies Command;
