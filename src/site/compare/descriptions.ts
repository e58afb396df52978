import { say, type Descriptions } from '../data/field-wording.ts';

const pair = say('对比的编号，即网址 /compare/ 之后的部分', 'Name of the comparison: its address below /compare/');

/** What the fields hold of the data sets that set two texts side by side. */
export const comparisonDescriptions: Record<string, Descriptions> = {
  pairs: {
    pair,
    a: say('第一份文本', 'The first text'),
    'a.document': say('文件的编号', 'Id of the document'),
    'a.label': say('并排时的简称', 'What it is called in a word'),
    b: say('第二份文本', 'The second text'),
    'b.document': say('文件的编号', 'Id of the document'),
    'b.label': say('并排时的简称', 'What it is called in a word'),
    'b.part': say(
      '只取文件的一部分时，该部分的条文编号；同一文件的其余部分为第一份文本',
      'eId of the part that is compared with the rest of its document; null where it is the whole',
    ),
    manner: say(
      'whole 条文与条文逐一对应；details 第二份文本的每一条分解第一份的某一条',
      'whole: provision answers provision; details: each provision of the second works out one of the first',
    ),
    reason: say('为何值得对照（编者）', 'Editorial: why they are worth comparing'),
  },
  alignments: {
    pair,
    a: say('第一份文本的条文编号；没有的为空', 'eId in the first text; null where it has none'),
    b: say('第二份文本的条文编号；没有的为空', 'eId in the second text; null where it has none'),
    similarity: say(
      '用词相近的程度，0 至 1；独有的为空',
      'How alike their words are, 0 to 1; null for what stands alone',
    ),
  },
  comparisons: {
    pair,
    a: say('第一份文本的目标编号；没有的为空', 'Id of the target in the first text; null where it sets none'),
    b: say('第二份文本的目标编号；没有的为空', 'Id of the target in the second text; null where it sets none'),
    verdict: say(
      '第二份对第一份：stricter 更严，equal 相同，weaker 更宽，only-a 仅第一份有，only-b 仅第二份有，incomparable 不可比',
      'How the second stands to the first: stricter, equal, weaker; only in the one; or incomparable',
    ),
    reason: say('理由；编者核对后所定的写明“编者”', 'Why; what a person has judged says so'),
    reasons: say('理由，以代码和数值表示', 'The same for programs, as codes with their values'),
    'reasons.code': say(
      '代码，如 deadline 期限早晚，unlike-areas 所管的范围大小不同，editor 编者所定',
      'Such as deadline, which is due first; unlike-areas, amounts of a larger and a smaller area; editor, judged by a person',
    ),
    'reasons.values': say(
      '代码所带的数值，键名因代码而异；a 为第一份文本的，b 为第二份的',
      'Values of the code, whose keys depend on it; a is of the first text, b of the second',
    ),
    answer: say(
      '一方没有这一条目标时，该文本里最相近的文字；没有的为空',
      'Where one text sets no such goal, the words of it that come nearest; null where it has none',
    ),
    'answer.provision': say('该文字所在条文的编号', 'eId of the provision where they stand'),
    'answer.quote': say('原文文字', 'The words, exactly'),
    'answer.target': say('该文字所定的目标的编号；没有的为空', 'Id of the goal that they set; null where it is none'),
  },
};
