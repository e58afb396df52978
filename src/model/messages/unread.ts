import type { Wording } from '../wording.ts';

/** Why a number cannot be told for certain. */
export const unsureReasons = {
  broken: {
    zh: '数字紧挨着另一数字、点或看不见的字符',
    en: 'it touches another digit, a point or an unseen character',
  },
  range: { zh: '范围的起止颠倒', en: 'the range runs backwards' },
  'run-together': {
    zh: '表格的格子连成一片，分不清哪到哪是一个数',
    en: 'the cells of a table have run together, and no number can be told from the next',
  },
  date: { zh: '没有这样的日期', en: 'no calendar has this date' },
} as const satisfies Readonly<Record<string, Wording>>;

/** What the rules have passed over in a text: entries of the catalogue of messages. */
export const unreadMessages = {
  'document/no-date': {
    zh: {
      cause: '“{id}”没有读到成文日期或印发日期。',
      remedy: '原文若有日期，请查它是否单独成行；没有日期的文件排在各处之末，也不进订阅。',
    },
    en: {
      cause: 'No date of issue or of printing was read in “{id}”.',
      remedy: 'If the text has one, see whether it stands on a line of its own; without it the document comes last.',
    },
  },
  'document/no-jurisdiction': {
    zh: {
      cause: '“{id}”没有读出发文机关属于哪个地区。',
      remedy: '请查发文机关的写法；地区不明，责任单位就无法对上名录。',
    },
    en: {
      cause: 'The region whose government issued “{id}” was not read.',
      remedy: 'See how the issuing body is printed: without its region no body is found in the registry.',
    },
  },
  'table/unproven': {
    zh: {
      cause: '“{words}”是一张表，行列无法从文字断定，按原样逐行排印，没有据以读出任何数据。',
      remedy: '请用保留表格的文件（网页或 Word）替换，或在文本中以制表符分列。',
    },
    en: {
      cause:
        '“{words}” is a table whose rows and columns the text does not prove: it is printed line by line and gives no data.',
      remedy: 'Use a file that keeps the table (a web page or Word), or part its cells by tabs.',
    },
  },
  'task/unread-row': {
    zh: {
      cause: '任务表中的一行没有序号、名称或责任单位，没有列为任务：“{words}”。',
      remedy: '请与原件核对；若是合并的单元格，请写入校订。',
    },
    en: {
      cause: 'A row of a table of tasks has no number, name or bodies and is no task: “{words}”.',
      remedy: 'Compare it with the original; where a merged cell was lost, correct it.',
    },
  },
  'gazette/no-document': {
    zh: { cause: '目录所列的《{title}》不在这个文件里。', remedy: '若本期应有全文，请查原文是否完整。' },
    en: {
      cause: 'The contents list “{title}”, which this file does not hold.',
      remedy: 'If the issue has its text, see whether the file is whole.',
    },
  },
  'note/unread': {
    zh: {
      cause: '责任说明中的“{words}”没有读懂，没有据以认定任何单位。',
      remedy: '若其中有单位，请在 content/corrections/targets/ 中查看该条的记录是否缺了它。',
    },
    en: {
      cause: '“{words}” in a responsibility note is not understood: nobody is given work by it.',
      remedy: 'If it names a body, look whether the records of the provision lack it.',
    },
  },
  'note/aside': {
    zh: {
      cause: '责任说明中的“{words}”不是单位，没有收入数据。',
      remedy: '若它定了期限，请查看该条的目标是否写有这一期限。',
    },
    en: {
      cause: '“{words}” in a responsibility note is no body and is not in the data.',
      remedy: 'If it sets a time, see whether the targets of the provision have it.',
    },
  },
  'mandate/no-body': {
    zh: {
      cause: '“{words}”说以下各项都涉及，前面却没有读出单位。',
      remedy: '请与原文核对；这句通用责任没有收入数据。',
    },
    en: {
      cause: '“{words}” concerns all that follows, but no body was read before it.',
      remedy: 'Compare it with the source: this general duty is not in the data.',
    },
  },
  'citation/unread': {
    zh: {
      cause: '“{words}”没有当作文件收入引用。',
      remedy: '若是文件，请查它的文种或文号是否写全；书报、影视等不必理会。',
    },
    en: {
      cause: '“{words}” is not taken for a document that is cited.',
      remedy: 'If it is one, see whether its genre or number is printed whole; books and films may be left.',
    },
  },
} as const;
