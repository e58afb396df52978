import { glossaryMessages } from './glossary/messages.ts';

/** What a message is written in. */
export type Locale = 'zh' | 'en';

/** What is wrong and why, and what to do about it. */
export interface Message {
  cause: string;
  remedy: string;
}

/** The catalogue of messages. Codes are permanent. `{name}` stands for a value. */
export const catalogue = {
  'source/none': {
    zh: { cause: '没有原文可供发布。', remedy: '请把文本（.txt 或 .md）放入此文件夹。' },
    en: { cause: 'There is no text to publish.', remedy: 'Put texts (.txt or .md) into this folder.' },
  },
  'source/not-utf8': {
    zh: { cause: '文件不是有效的 UTF-8。', remedy: '请另存为 UTF-8（例如 iconv -f GB18030 -t UTF-8），再重新运行。' },
    en: {
      cause: 'The file is not valid UTF-8.',
      remedy: 'Save it as UTF-8 (for example iconv -f GB18030 -t UTF-8) and run again.',
    },
  },
  'source/empty': {
    zh: { cause: '文件没有内容。', remedy: '请放入全文，或删除该文件。' },
    en: { cause: 'The file is empty.', remedy: 'Put the full text into it, or delete it.' },
  },
  'source/changed': {
    zh: {
      cause: '文件的 SHA-256 与清单不符：{found}。',
      remedy: '原文不得改动：请恢复原文件；若确为新文本，请更新 {manifest} 中的 sha256。',
    },
    en: {
      cause: 'The SHA-256 of the file is not the one in the manifest: {found}.',
      remedy: 'Sources never change: restore the file; if this is a new text, update its sha256 in {manifest}.',
    },
  },
  'source/missing': {
    zh: { cause: '清单列有此文件，但找不到它。', remedy: '请放回该文件，或从 {manifest} 中删去这一条。' },
    en: {
      cause: 'The manifest lists this file, but it is not there.',
      remedy: 'Put the file back, or take its entry out of {manifest}.',
    },
  },
  'source/unlisted': {
    zh: { cause: '清单没有列出此文件，编号取自文件名：{ids}。', remedy: '请在 {manifest} 中加入：{entry}' },
    en: {
      cause: 'The manifest does not list this file; its ids come from its name: {ids}.',
      remedy: 'Add to {manifest}: {entry}',
    },
  },
  'source/ids': {
    zh: {
      cause: '文件含 {found} 个文件，清单给出 {given} 个编号。',
      remedy: '请在 {manifest} 中为每个文件各写一个编号，依原文顺序。',
    },
    en: {
      cause: 'The file holds {found} documents, the manifest gives {given} ids.',
      remedy: 'Give one id a document in {manifest}, in the order of the text.',
    },
  },
  'source/bad-id': {
    zh: { cause: '编号“{id}”不能用于网址。', remedy: '请只用小写字母、数字和连字符，例如 hz-water-2016。' },
    en: {
      cause: 'The id “{id}” cannot stand in a URL.',
      remedy: 'Use lower-case letters, digits and hyphens only, as in hz-water-2016.',
    },
  },
  'document/duplicate-id': {
    zh: { cause: '编号“{id}”已用于另一文件。', remedy: '请在 {manifest} 中改用别的编号。' },
    en: { cause: 'The id “{id}” is used twice.', remedy: 'Choose another one in {manifest}.' },
  },
  'document/duplicate-number': {
    zh: { cause: '发文字号“{number}”已见于 {other}。', remedy: '请查是否重复收录；同一文件只收一次。' },
    en: {
      cause: 'The document number “{number}” is that of {other} already.',
      remedy: 'See whether the text was added twice; keep one.',
    },
  },
  'document/no-title': {
    zh: {
      cause: '认不出标题。',
      remedy:
        '标题应在正文之前单独成行，以“通知”“意见”“方案”“规划”等文种结尾；若有错字，请写入 content/corrections/{id}.yaml。',
    },
    en: {
      cause: 'No title was recognised.',
      remedy:
        'A title stands on lines of its own before the text and ends with its genre (通知, 意见, 方案, 规划 …); if it is damaged, correct it in content/corrections/{id}.yaml.',
    },
  },
  'document/unexplained': {
    zh: { cause: '有字符没有归入任何条款。', remedy: '这是解析器的缺陷，请附上原文报告。' },
    en: {
      cause: 'Characters belong to no provision.',
      remedy: 'This is a defect of the parser: please report it with the text.',
    },
  },
  'correction/not-found': {
    zh: {
      cause: '第 {entry} 条勘校的 before 应出现 {expected} 次，实际 {found} 次。',
      remedy: '请核对原文（含空格、换行和全半角），或改正 times。',
    },
    en: {
      cause: 'The `before` of correction {entry} should occur {expected} times, but occurs {found} times.',
      remedy: 'Compare it with the source (blanks, line ends, width), or mend `times`.',
    },
  },
  'correction/invalid': {
    zh: {
      cause: '第 {entry} 条勘校不合格式：{problem}。',
      remedy: '每条应有 before、after、kind（ocr|print|layout|query）、reason；query 没有 after。',
    },
    en: {
      cause: 'Correction {entry} is malformed: {problem}.',
      remedy: 'Each has before, after, kind (ocr|print|layout|query) and reason; a query has no after.',
    },
  },
  'correction/orphan': {
    zh: { cause: '没有编号为“{id}”的文件。', remedy: '请把勘校文件改名为所属文件的编号。' },
    en: { cause: 'There is no document “{id}”.', remedy: 'Name the file of corrections after the id of its document.' },
  },
  'manifest/invalid': {
    zh: { cause: '清单不合格式：{problem}。', remedy: '每条应有 file、origin、sha256、documents。' },
    en: {
      cause: 'The manifest is malformed: {problem}.',
      remedy: 'Each entry has file, origin, sha256 and documents.',
    },
  },
  'outline/number-skipped': {
    zh: {
      cause: '序号由“{before}”跳到“{after}”。',
      remedy: '请核对原文是否缺漏或有错字；若原文如此，请写一条 query 勘校说明。',
    },
    en: {
      cause: 'The numbering jumps from “{before}” to “{after}”.',
      remedy: 'See whether something is missing or misread; if it is as issued, say so in a correction of kind query.',
    },
  },
  'outline/number-repeated': {
    zh: {
      cause: '序号“{after}”重复或倒退（前一项为“{before}”）。',
      remedy: '请核对原文；若原文如此，请写一条 query 勘校说明。',
    },
    en: {
      cause: 'The number “{after}” repeats or runs back (before it: “{before}”).',
      remedy: 'See the source; if it is as issued, say so in a correction of kind query.',
    },
  },
  'published/unreadable': {
    zh: {
      cause: '生成的文件读不回来：{problem}。',
      remedy: '生成的文件不得手改，请运行 npm run content；若仍如此，请附上原文报告。',
    },
    en: {
      cause: 'The generated file cannot be read back: {problem}.',
      remedy: 'Generated files are not edited by hand: run npm run content; if it stays so, report it with the text.',
    },
  },
  'published/not-rebuilt': {
    zh: {
      cause: '由生成的文件还原不出原文，自此处起不同。',
      remedy: '生成的文件不得手改，请运行 npm run content；若仍如此，请附上原文报告。',
    },
    en: {
      cause: 'What is published does not give the source back; it differs from here on.',
      remedy: 'Generated files are not edited by hand: run npm run content; if it stays so, report it with the text.',
    },
  },
  'published/otherwise': {
    zh: { cause: '原文给出的内容与此文件不同。', remedy: '请运行 npm run content。' },
    en: { cause: 'The sources give another file than this one.', remedy: 'Run npm run content.' },
  },
  'registry/invalid': {
    zh: { cause: '名录不合格式：{problem}。', remedy: '各字段见 src/model 中该名录的说明。' },
    en: { cause: 'The registry is malformed: {problem}.', remedy: 'Its fields are described in src/model.' },
  },
  'body/unresolved': {
    zh: {
      cause: '{jurisdiction}的名录中没有“{name}”。',
      remedy: '请在 content/registry/bodies.yaml 中写明它是哪个机构；先行试编可用 npm run content -- --provisional。',
    },
    en: {
      cause: '“{name}” is not in the registry of {jurisdiction}.',
      remedy: 'Say in content/registry/bodies.yaml which body it is; npm run content -- --provisional goes on without.',
    },
  },
  'override/invalid': {
    zh: { cause: '第 {entry} 条目标订正不合格式：{problem}。', remedy: '各字段见 src/model/target-override.ts。' },
    en: {
      cause: 'Target override {entry} is malformed: {problem}.',
      remedy: 'Its fields are described in src/model/target-override.ts.',
    },
  },
  'override/no-fit': {
    zh: {
      cause: '第 {entry} 条目标订正应对应一条记录，实际 {found} 条。',
      remedy: '请核对条款编号与引文；两条同引文时加写 value 或 deadline。',
    },
    en: {
      cause: 'Target override {entry} should fit one record, but fits {found}.',
      remedy: 'Compare eId and quote with the records; add value or deadline where two share a quote.',
    },
  },
  'indicator/no-match': {
    zh: { cause: '指标“{id}”的归并规则没有对上任何目标：{rule}。', remedy: '请核对文件、条款编号与指标名称的写法。' },
    en: {
      cause: 'A rule of the indicator “{id}” fits no target: {rule}.',
      remedy: 'Compare document, eId and pattern with the targets.',
    },
  },
  'indicator/claimed-twice': {
    zh: { cause: '目标 {target} 同时归入“{first}”和“{second}”。', remedy: '一个目标只能归入一个指标，请收窄规则。' },
    en: {
      cause: 'The target {target} belongs to “{first}” and to “{second}”.',
      remedy: 'A target belongs to one indicator at most: narrow the rules.',
    },
  },
  'indicator/quote': {
    zh: {
      cause: '指标“{id}”的引文“{quote}”不在 {place} 中，或不止一处，或其中没有数值 {value}。',
      remedy: '请照原文抄录引文，一字不差，并含该数值。',
    },
    en: {
      cause: 'The quote “{quote}” of the indicator “{id}” is not in {place}, or occurs twice, or lacks {value}.',
      remedy: 'Copy the quote from the provision, to the letter, with the number in it.',
    },
  },
  ...glossaryMessages,
  'content/refused': {
    zh: { cause: '输入有误。', remedy: '输入有误，未写入任何文件；此前发布的内容保持不变。' },
    en: {
      cause: 'The input has errors.',
      remedy: 'The input has errors: nothing was written, what was published before stands.',
    },
  },
  'content/stale': {
    zh: { cause: '生成的文件与原文不符。', remedy: '生成的文件与原文不符，请运行 npm run content：' },
    en: {
      cause: 'Generated files are stale.',
      remedy: 'Generated files are not what the sources give; run npm run content:',
    },
  },
} as const satisfies Record<string, Record<Locale, Message>>;
