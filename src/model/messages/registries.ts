/** What is wrong with registries and with overrides of targets: entries of the catalogue of messages. */
export const registryMessages = {
  'registry/invalid': {
    zh: { cause: '名录不合格式：{problem}。', remedy: '各字段见 src/model 中该名录的说明。' },
    en: { cause: 'The registry is malformed: {problem}.', remedy: 'Its fields are described in src/model.' },
  },
  'body/unresolved': {
    zh: {
      cause: '{id} 写到的 {count} 个单位不在名录中（{some}）。',
      remedy: '它们按文中的称呼各成一页，标“机器识别，未经核对”；请在 registry/bodies.yaml 中写明是哪个机构。',
    },
    en: {
      cause: '{id} names bodies that are not in the registry: {count} ({some}).',
      remedy:
        'Each has a page under its name in the text, marked as unchecked; say in registry/bodies.yaml which it is.',
    },
  },
  'target/unsure-number': {
    zh: {
      cause: '“{quote}”读不准：{why}。此处以及此句中靠它说明的部分不提取目标。',
      remedy: '请与原件核对；若是录入之误，请写入 content/corrections/{id}.yaml。',
    },
    en: {
      cause:
        '“{quote}” cannot be read for certain: {why}. No target is read here, nor from what leans on it in this sentence.',
      remedy: 'Compare it with the original; if it is a slip, correct it in content/corrections/{id}.yaml.',
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
      remedy: '请核对条款编号与引文；两条同引文时加写 value、deadline 或 metric。',
    },
    en: {
      cause: 'Target override {entry} should fit one record, but fits {found}.',
      remedy: 'Compare eId and quote with the records; add value, deadline or metric where two share a quote.',
    },
  },
  'indicator/no-match': {
    zh: { cause: '指标“{id}”的归并规则没有对上任何目标：{rule}。', remedy: '请核对文件、条款编号与指标名称的写法。' },
    en: {
      cause: 'A rule of the indicator “{id}” fits no target: {rule}.',
      remedy: 'Compare document, eId and pattern with the targets.',
    },
  },
  'indicator/no-document': {
    zh: { cause: '指标“{id}”的归并规则所指的文件 {document} 不在本站。', remedy: '请核对文件编号。' },
    en: { cause: 'A rule of the indicator “{id}” is about {document}, which is not here.', remedy: 'Compare the id.' },
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
} as const;
