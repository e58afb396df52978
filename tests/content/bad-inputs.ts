import { createHash } from 'node:crypto';

export const GOOD =
  '江川省人民政府关于治水的意见\n\n江政发〔2020〕1号\n\n一、总体要求\n\n坚持节水优先。\n\n二、主要任务\n\n加强监督。\n';
export const OTHER = '江川省治气方案\n\n一、目标\n\n到2022年达标。\n';
export const FIXES = '- before: 节水\n  after: 节约用水\n  kind: print\n  reason: 试。\n';

export const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
export const entry = (file: string, bytes: string | Buffer, id: string) =>
  `- { file: ${file}, origin: ${file}, sha256: ${sha256(bytes)}, documents: [${id}] }\n`;

export const manifestOf = (...entries: string[]) => ({ 'sources/manifest.yaml': entries.join('') });
const bad = Buffer.concat([
  Buffer.from('江川省治土方案\n一、目标\n水质'),
  Buffer.from([0xb4, 0xef]),
  Buffer.from('标。\n'),
]);
const untitled = '一、总体要求\n坚持节水优先。\n';

/** What is wrong, the files that make it so, and what is printed: place, code, excerpt, words of cause and remedy. */
export const errors: [
  name: string,
  files: Record<string, string | Buffer>,
  printed: (string | null)[],
  zh: string,
  en: string,
][] = [
  [
    'a source that is not UTF-8',
    { 'sources/bad.txt': bad },
    ['sources/bad.txt:3:3:', 'source/not-utf8', '  | 水质'],
    '请另存为 UTF-8',
    'Save it as UTF-8',
  ],
  [
    'an empty source',
    { 'sources/bad.txt': ' \n\n' },
    ['sources/bad.txt:', 'source/empty', null],
    '文件没有内容',
    'The file is empty',
  ],
  [
    'two documents with one id',
    manifestOf(entry('good.txt', GOOD, 'good'), entry('other.txt', OTHER, 'good')),
    ['sources/other.txt:', 'document/duplicate-id', null],
    '编号“good”已用于另一文件',
    'The id “good” is used twice',
  ],
  [
    'an id that cannot stand in a URL',
    { 'sources/——.txt': '江川省治土方案\n\n一、目标\n' },
    ['sources/——.txt:', 'source/bad-id', null],
    '请只用小写字母',
    'Use lower-case letters',
  ],
  [
    'two documents with one 发文字号',
    { 'sources/twin.txt': GOOD.replace('〔2020〕1号', '[2020] 1 号') },
    ['sources/twin.txt:3:1:', 'document/duplicate-number', '  | 江政发[2020] 1 号'],
    '请查是否重复收录',
    'See whether the text was added twice',
  ],
  [
    'a text without a title',
    { 'sources/untitled.txt': untitled },
    ['sources/untitled.txt:1:1:', 'document/no-title', '  | 一、总体要求'],
    '认不出标题',
    'No title was recognised',
  ],
  [
    'a correction that is not found',
    { 'corrections/good.yaml': `${FIXES}- before: 没有的话\n  after: 有\n  kind: ocr\n  reason: 试。\n` },
    ['corrections/good.yaml:5:1:', 'correction/not-found', '  | - before: 没有的话'],
    '第 2 条校订的 before 应出现 1 次，实际 0 次',
    'The `before` of correction 2 should occur 1 times, but occurs 0 times',
  ],
  [
    'a malformed correction',
    { 'corrections/good.yaml': `${FIXES}- before: 监督\n  kind: spelling\n  reason: 试。\n` },
    ['corrections/good.yaml:5:1:', 'correction/invalid', '  | - before: 监督'],
    '第 2 条校订不合格式：kind: 无效选项',
    'Correction 2 is malformed: kind: Invalid option',
  ],
  [
    'corrections that are no YAML',
    { 'corrections/good.yaml': '- before: "节水\n  kind' },
    ['corrections/good.yaml:', 'correction/invalid', '  | '],
    '不合格式：不是有效的 YAML',
    'is malformed: not valid YAML (unexpected end',
  ],
  [
    'corrections of no document',
    { 'corrections/nobody.yaml': FIXES },
    ['corrections/nobody.yaml:', 'correction/orphan', null],
    '没有编号为“nobody”的文件',
    'There is no document “nobody”',
  ],
  [
    'a malformed manifest',
    manifestOf(entry('good.txt', GOOD, 'good'), '- { file: other.txt }\n'),
    ['sources/manifest.yaml:2:1:', 'manifest/invalid', '  | - { file: other.txt }'],
    '清单不合格式',
    'The manifest is malformed',
  ],
  [
    'a source that the manifest lists and nobody has',
    manifestOf(entry('gone.txt', GOOD, 'gone')),
    ['sources/gone.txt:', 'source/missing', null],
    '但找不到它',
    'but it is not there',
  ],
  [
    'a source that was changed',
    { 'sources/other.txt': `${OTHER}改。\n` },
    ['sources/other.txt:', 'source/changed', sha256(`${OTHER}改。\n`)],
    '与清单不符',
    'is not the one in the manifest',
  ],
  [
    'a file with more documents than ids',
    {
      'sources/other.txt': GOOD + GOOD.replace('1号', '2号'),
      ...manifestOf(entry('good.txt', GOOD, 'good'), entry('other.txt', GOOD + GOOD.replace('1号', '2号'), 'other')),
    },
    ['sources/other.txt:', 'source/ids', null],
    '文件含 2 个文件，清单给出 1 个编号',
    'The file holds 2 documents, the manifest gives 1 ids',
  ],
];

/** An entry of the registry of bodies. */
export const body = (id: string, name: string, more = '') =>
  `- { id: ${id}, name: ${name}, jurisdiction: 江川省, level: province, kind: department, aliases: [], reason: 试。${more} }\n`;

/** Inputs that are right as they stand. */
export const goodInputs = {
  'sources/good.txt': GOOD,
  'sources/manifest.yaml': entry('good.txt', GOOD, 'good'),
  'registry/bodies.yaml': body('water', '省水务厅'),
  'registry/regions.yaml': '[]\n',
};
