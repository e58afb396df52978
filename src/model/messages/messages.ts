import type { Locale } from '../wording.ts';
import { addMessages } from './add.ts';
import { auditMessages } from './audit.ts';
import { changeMessages } from './changes.ts';
import { registryMessages } from './registries.ts';
import { commandMessages } from './command.ts';
import { comparisonMessages } from './compare.ts';
import { explainMessages } from './explain.ts';
import { exportMessages } from './export.ts';
import { inputMessages } from './input.ts';
import { intakeMessages } from './intake.ts';
import { glossaryMessages } from './glossary.ts';
import { portalMessages } from './portal.ts';
import { newMessages } from './new.ts';
import { partMessages } from './parts.ts';
import { correctionMessages } from './repair.ts';
import { summaryMessages } from './summaries.ts';
import { unreadMessages } from './unread.ts';

/** What is wrong and why, and what to do about it. */
export interface Message {
  cause: string;
  remedy: string;
}

/** The catalogue of messages. Codes are permanent. `{name}` stands for a value. */
export const catalogue = {
  ...inputMessages,
  ...commandMessages,
  ...addMessages,
  ...newMessages,
  ...unreadMessages,
  ...explainMessages,
  ...exportMessages,
  ...portalMessages,
  ...changeMessages,
  'source/none': {
    zh: { cause: '没有原文可供发布。', remedy: '请把文本（.txt、.md、.html 或 .docx）放入此文件夹。' },
    en: { cause: 'There is no text to publish.', remedy: 'Put texts (.txt, .md, .html or .docx) into this folder.' },
  },
  'source/not-utf8': {
    zh: { cause: '文件不是有效的 UTF-8。', remedy: '请另存为 UTF-8（例如 iconv -f GB18030 -t UTF-8），再重新运行。' },
    en: {
      cause: 'The file is not valid UTF-8.',
      remedy: 'Save it as UTF-8 (for example iconv -f GB18030 -t UTF-8) and run again.',
    },
  },
  ...intakeMessages,
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
    zh: {
      cause: '编号“{id}”不能用于网址。',
      remedy:
        '请只用小写字母、数字和连字符，至多 100 个，不得为 index，例如 hz-water-2016；luce add 会照发文字号或标题拟好编号。',
    },
    en: {
      cause: 'The id “{id}” cannot stand in a URL.',
      remedy:
        'Use lower-case letters, digits and hyphens only, 100 at most, and not index, as in hz-water-2016; `luce add` makes one of the number or the title.',
    },
  },
  'source/format-control': {
    zh: {
      cause: '有 {count} 处看不见的控制符（首个为 {code}），可能使所见与所写不同。',
      remedy: '它们不进入正文，已记入勘校；请把此处与原件核对，数字尤须核对。',
    },
    en: {
      cause: '{count} unseen control characters (the first is {code}) may show another text than is written.',
      remedy:
        'They are left out, and stand in the ledger of repairs: compare this place with the original, numbers first.',
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
        '标题应在正文之前单独成行，以“通知”“意见”“方案”“规划”等文种结尾；若另有写法，请在 sources/manifest.yaml 的该条写明 titles: {{id}: 标题}；若有错字，请写入 content/corrections/{id}.yaml。',
    },
    en: {
      cause: 'No title was recognised.',
      remedy:
        'A title stands on lines of its own before the text and ends with its genre (通知, 意见, 方案, 规划 …); state another one in its entry of sources/manifest.yaml (titles: {{id}: …}); if it is damaged, correct it in content/corrections/{id}.yaml.',
    },
  },
  'document/title-guessed': {
    zh: {
      cause: '以首行“{title}”为标题：它不以已知文种结尾。',
      remedy: '若是标题，请在 sources/manifest.yaml 的该条写明 titles: {{id}: 标题}；若不是，请写上真正的标题。',
    },
    en: {
      cause: 'The first line “{title}” is taken as the title, though it ends with no known genre.',
      remedy:
        'If it is, state it in the entry of sources/manifest.yaml (titles: {{id}: …}); if not, state the real one.',
    },
  },
  'document/unexplained': {
    zh: { cause: '有字符没有归入任何条款。', remedy: '这是解析器的缺陷，请附上原文报告。' },
    en: {
      cause: 'Characters belong to no provision.',
      remedy: 'This is a defect of the parser: please report it with the text.',
    },
  },
  'manifest/invalid': {
    zh: { cause: '清单不合格式：{problem}。', remedy: '每条应有 file、origin、sha256、documents。' },
    en: {
      cause: 'The manifest is malformed: {problem}.',
      remedy: 'Each entry has file, origin, sha256 and documents.',
    },
  },
  'published/malformed': {
    zh: {
      cause: '第 {entry} 条数据不合格式：{problem}。',
      remedy: '这是程序的缺陷，请附上原文报告；未写入任何文件。',
    },
    en: {
      cause: 'Row {entry} of the data does not fit its schema: {problem}.',
      remedy: 'This is a defect of the program: please report it with the texts. Nothing was written.',
    },
  },
  'outline/number-skipped': {
    zh: {
      cause: '序号由“{before}”跳到“{after}”。',
      remedy: '请核对原文是否缺漏或有错字；若原文如此，请写一条 query 校订说明。',
    },
    en: {
      cause: 'The numbering jumps from “{before}” to “{after}”.',
      remedy: 'See whether something is missing or misread; if it is as issued, say so in a correction of kind query.',
    },
  },
  'outline/number-repeated': {
    zh: {
      cause: '序号“{after}”重复或倒退（前一项为“{before}”）。',
      remedy: '请核对原文；若原文如此，请写一条 query 校订说明。',
    },
    en: {
      cause: 'The number “{after}” repeats or runs back (before it: “{before}”).',
      remedy: 'See the source; if it is as issued, say so in a correction of kind query.',
    },
  },
  'outline/unread-sequence': {
    zh: {
      cause: '这一段里有前后相接的序号“{first}”至“{last}”，没有识读为各自的条目。',
      remedy: '若各项在原文中各自成段，请在原文里为各项另起一行，或写一条校订。',
    },
    en: {
      cause:
        'This paragraph holds the numbers “{first}” to “{last}” in sequence, which were not read as units of their own.',
      remedy: 'If each begins a paragraph as issued, give each a line of its own in the source, or write a correction.',
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
  ...correctionMessages,
  ...registryMessages,
  ...auditMessages,
  ...glossaryMessages,
  ...comparisonMessages,
  ...summaryMessages,
  ...partMessages,
  'content/refused': {
    zh: {
      cause: '输入有误。',
      remedy: '输入有误（{count} 处，第一处在 {first}），未写入任何文件；此前发布的内容保持不变。',
    },
    en: {
      cause: 'The input has errors.',
      remedy:
        'The input has errors ({count}, the first at {first}): nothing was written, what was published before stands.',
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
