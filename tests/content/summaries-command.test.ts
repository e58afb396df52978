import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, it } from 'vitest';
import { summarySentenceSchema } from '../../src/model/summary.ts';

const SCRIPT = new URL('../../scripts/content.ts', import.meta.url).pathname;
const TIME = 60_000;
const TEXT = '江川省人民政府关于治水的意见\n\n江政发〔2020〕1号\n\n一、主要任务\n\n到2022年，再生水利用率达到12%。\n';
const summary = (value: string) =>
  `---\ndocument: text\nby: 编者\n---\n\n## 一句话读懂\n\n这是江政发〔2020〕1号文件。:cite{eid="facts"} 到2022年，再生水利用率达到${value}。:cite{eid="sec_1__p_1"}\n`;
const root = mkdtempSync(join(tmpdir(), 'luce-summaries-'));

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function contentWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(root, 'case-'));
  const all = { 'sources/text.txt': TEXT, 'registry/bodies.yaml': '[]\n', 'registry/regions.yaml': '[]\n', ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function run(folder: string, ...parameters: string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: '' };
  return new Promise((fulfil) => {
    execFile(process.execPath, [SCRIPT, '--content', folder, ...parameters], { env }, (error, stdout, stderr) => {
      fulfil({ code: error === null ? 0 : 1, output: stdout + stderr });
    });
  });
}

it(
  'publishes the sentences of a summary with what they cite',
  async () => {
    const folder = contentWith({ 'summaries/text.md': summary('12%') });
    expect(await run(folder)).toMatchObject({ code: 0 });
    const rows: unknown = JSON.parse(readFileSync(join(folder, 'data/summaries.json'), 'utf8'));
    expect(summarySentenceSchema.array().parse(rows)).toMatchObject([
      { order: 1, section: 'gist', cites: ['text#facts'] },
      { order: 2, section: 'gist', cites: ['text#sec_1__p_1'], by: '编者' },
    ]);
  },
  TIME,
);

it(
  'refuses a wrong number at its place and writes nothing',
  async () => {
    const folder = contentWith({ 'summaries/text.md': summary('13%') });
    const { code, output } = await run(folder);
    expect(code).toBe(1);
    expect(output).toContain('summaries/text.md:8:');
    expect(output).toContain(
      'error [summary/number] The number “13%” is in none of the provisions cited (sec_1__p_1).',
    );
    expect(existsSync(join(folder, 'data'))).toBe(false);
  },
  TIME,
);

it(
  'refuses a document without a summary where others have one, and goes on with --provisional',
  async () => {
    const folder = contentWith({
      'summaries/text.md': summary('12%'),
      'sources/new.txt': '江川省治气方案\n\n一、目标\n\n到2022年达标。\n',
    });
    expect((await run(folder)).output).toContain('summaries/new.md: error [summary/missing]');
    expect(await run(folder, '--provisional')).toMatchObject({ code: 0 });
  },
  TIME,
);
