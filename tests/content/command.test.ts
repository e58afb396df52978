import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = new URL('../../scripts/content.ts', import.meta.url).pathname;
const GENERATED = ['policies', 'gazettes', 'data'];
const TIME = 120_000;

const GOOD = '江川省人民政府关于治水的意见\n\n江政发〔2020〕1号\n\n一、总体要求\n\n坚持节水优先。\n\n二、主要任务\n\n加强监督。\n';
const OTHER = '江川省治气方案\n\n一、目标\n\n到2022年达标。\n';
const FIXES = '- before: 节水\n  after: 节约用水\n  kind: print\n  reason: 试。\n';

const root = mkdtempSync(join(tmpdir(), 'luce-content-'));
const template = join(root, 'template');

interface Outcome {
  code: number;
  output: string;
}

function run(folder: string, language = 'en_GB.UTF-8', ...parameters: string[]): Promise<Outcome> {
  const env = { ...process.env, LANG: language, LC_ALL: '', LC_MESSAGES: '' };
  return new Promise((fulfil) => {
    execFile(process.execPath, [SCRIPT, '--content', folder, ...parameters], { env }, (error, stdout, stderr) => {
      fulfil({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, output: stdout + stderr });
    });
  });
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const entry = (file: string, bytes: string | Buffer, id: string) =>
  `- { file: ${file}, origin: ${file}, sha256: ${sha256(bytes)}, documents: [${id}] }\n`;

/** Generated files by path, their bytes as they are. */
function generated(folder: string): Record<string, string> {
  const paths = GENERATED.flatMap((name) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** A copy of the good content with some files written over. */
function contentWith(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(root, 'case-'));
  cpSync(template, folder, { recursive: true });
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, path), bytes);
  return folder;
}

beforeAll(async () => {
  for (const name of ['sources', 'corrections', 'gazettes']) mkdirSync(join(template, name), { recursive: true });
  writeFileSync(join(template, 'sources/good.txt'), GOOD);
  writeFileSync(join(template, 'sources/other.txt'), OTHER);
  writeFileSync(join(template, 'sources/manifest.yaml'), entry('good.txt', GOOD, 'good') + entry('other.txt', OTHER, 'other'));
  writeFileSync(join(template, 'corrections/good.yaml'), FIXES);
  expect(await run(template)).toMatchObject({ code: 0 });
}, TIME);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const manifestOf = (...entries: string[]) => ({ 'sources/manifest.yaml': entries.join('') });
const bad = Buffer.concat([Buffer.from('江川省治土方案\n一、目标\n水质'), Buffer.from([0xb4, 0xef]), Buffer.from('标。\n')]);
const untitled = '一、总体要求\n坚持节水优先。\n';

/** What is wrong, the files that make it so, and what is printed: place, code, excerpt, words of cause and remedy. */
const errors: [name: string, files: Record<string, string | Buffer>, printed: (string | null)[], zh: string, en: string][] = [
  ['a source that is not UTF-8', { 'sources/bad.txt': bad }, ['sources/bad.txt:3:3:', 'source/not-utf8', '  | 水质'], '请另存为 UTF-8', 'Save it as UTF-8'],
  ['an empty source', { 'sources/bad.txt': ' \n\n' }, ['sources/bad.txt:', 'source/empty', null], '文件没有内容', 'The file is empty'],
  [
    'two documents with one id',
    manifestOf(entry('good.txt', GOOD, 'good'), entry('other.txt', OTHER, 'good')),
    ['sources/other.txt:', 'document/duplicate-id', null],
    '编号“good”已用于另一文件',
    'The id “good” is used twice',
  ],
  [
    'an id that cannot stand in a URL',
    { 'sources/治土.txt': '江川省治土方案\n\n一、目标\n' },
    ['sources/治土.txt:', 'source/bad-id', null],
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
  ['a text without a title', { 'sources/untitled.txt': untitled }, ['sources/untitled.txt:1:1:', 'document/no-title', '  | 一、总体要求'], '认不出标题', 'No title was recognised'],
  [
    'a correction that is not found',
    { 'corrections/good.yaml': `${FIXES}- before: 没有的话\n  after: 有\n  kind: ocr\n  reason: 试。\n` },
    ['corrections/good.yaml:5:1:', 'correction/not-found', '  | - before: 没有的话'],
    '第 2 条勘校的 before 应出现 1 次，实际 0 次',
    'The `before` of correction 2 should occur 1 times, but occurs 0 times',
  ],
  [
    'a malformed correction',
    { 'corrections/good.yaml': `${FIXES}- before: 监督\n  kind: spelling\n  reason: 试。\n` },
    ['corrections/good.yaml:5:1:', 'correction/invalid', '  | - before: 监督'],
    '第 2 条勘校不合格式：kind: 无效选项',
    'Correction 2 is malformed: kind: Invalid option',
  ],
  ['corrections that are no YAML', { 'corrections/good.yaml': '- before: "节水\n  kind' }, ['corrections/good.yaml:', 'correction/invalid', '  | '], '不合格式：不是有效的 YAML', 'is malformed: unexpected end'],
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
  ['a source that the manifest lists and nobody has', manifestOf(entry('gone.txt', GOOD, 'gone')), ['sources/gone.txt:', 'source/missing', null], '但找不到它', 'but it is not there'],
  ['a source that was changed', { 'sources/other.txt': `${OTHER}改。\n` }, ['sources/other.txt:', 'source/changed', sha256(`${OTHER}改。\n`)], '与清单不符', 'is not the one in the manifest'],
  [
    'a file with more documents than ids',
    { 'sources/other.txt': GOOD + GOOD.replace('1号', '2号'), ...manifestOf(entry('good.txt', GOOD, 'good'), entry('other.txt', GOOD + GOOD.replace('1号', '2号'), 'other')) },
    ['sources/other.txt:', 'source/ids', null],
    '文件含 2 个文件，清单给出 1 个编号',
    'The file holds 2 documents, the manifest gives 1 ids',
  ],
];

describe('bad input', () => {
  describe.each(errors)('%s', (_, files, [place, code, excerpt], zh, en) => {
    it.each([
      ['zh_CN.UTF-8', '错误', zh, '未写入任何文件'],
      ['en_GB.UTF-8', 'error', en, 'nothing was written'],
    ])(
      'is refused in the language of %s, and leaves the published files untouched',
      async (language, label, words, refused) => {
        const folder = contentWith(files);
        const { code: exit, output } = await run(folder, language);
        const line = output.split('\n').find((text) => text.includes(`[${code ?? ''}]`)) ?? output;
        expect(line.startsWith(place ?? '')).toBe(true);
        expect(line).toContain(`${label} [${code ?? ''}]`);
        expect(output).toContain(words);
        expect(output).toContain('\n  → ');
        expect(output).toContain(excerpt ?? '');
        expect(output).toContain(refused);
        expect(exit).toBe(1);
        expect(generated(folder)).toEqual(generated(template));
      },
      TIME,
    );
  });

  it(
    'that leaves nothing to publish is refused',
    async () => {
      const folder = mkdtempSync(join(root, 'case-'));
      const { code, output } = await run(folder);
      expect(output).toContain('sources: error [source/none]');
      expect(code).toBe(1);
    },
    TIME,
  );
});

describe('what is only suspicious', () => {
  it(
    'a file that the manifest does not list is published under its name, with the entry to add',
    async () => {
      const text = '江川省治土方案\n\n一、目标\n';
      const folder = contentWith({ 'sources/soil-2020.txt': text });
      const { code, output } = await run(folder);
      expect(output).toContain('sources/soil-2020.txt: warning [source/unlisted]');
      expect(output).toContain(`{ file: soil-2020.txt, origin: soil-2020.txt, sha256: ${sha256(text)}, documents: [soil-2020] }`);
      expect(code).toBe(0);
      expect(Object.keys(generated(folder))).toContain('policies/soil-2020.md');
    },
    TIME,
  );

  it(
    'a jump in the numbering is a warning, which a query at the place silences',
    async () => {
      const text = OTHER.replace('一、目标', '三、目标');
      const manifest = manifestOf(entry('good.txt', GOOD, 'good'), entry('other.txt', text, 'other'));
      const folder = contentWith({ ...manifest, 'sources/other.txt': text });
      const { code, output } = await run(folder, 'zh_CN.UTF-8');
      expect(output).toContain('sources/other.txt:3:1: 提醒 [outline/number-skipped] 序号由“”跳到“三、”');
      expect(output).toContain('  | 三、目标');
      expect(code).toBe(0);
      writeFileSync(join(folder, 'corrections/other.yaml'), '- before: 三、目标\n  kind: query\n  reason: 原文如此。\n');
      expect((await run(folder)).output).not.toContain('outline/');
    },
    TIME,
  );
});

describe('what is published', () => {
  it(
    'is the same bytes from every run',
    async () => {
      const folder = contentWith({});
      const first = generated(folder);
      expect(await run(folder, 'zh_CN.UTF-8')).toMatchObject({ code: 0 });
      expect(generated(folder)).toEqual(first);
    },
    TIME,
  );

  it(
    'passes --check, which writes nothing and fails when a file is stale, missing or too many',
    async () => {
      const folder = contentWith({});
      expect(await run(folder, 'en', '--check')).toMatchObject({ code: 0 });
      for (const [path, text] of Object.entries({ 'policies/good.md': '改', 'policies/surplus.md': '多' })) {
        const damaged = contentWith({ [path]: text });
        const { code, output } = await run(damaged, 'en', '--check');
        expect(code).toBe(1);
        expect(output).toContain(`  ${path}`);
        expect(readFileSync(join(damaged, path), 'utf8')).toBe(text);
      }
      rmSync(join(folder, 'policies/good.md'));
      expect(await run(folder, 'en', '--check')).toMatchObject({ code: 1 });
    },
    TIME,
  );

  it(
    'loses the file of a document that is no longer there',
    async () => {
      const folder = contentWith(manifestOf(entry('good.txt', GOOD, 'good')));
      rmSync(join(folder, 'sources/other.txt'));
      expect(await run(folder)).toMatchObject({ code: 0 });
      expect(Object.keys(generated(folder))).not.toContain('policies/other.md');
    },
    TIME,
  );
});
