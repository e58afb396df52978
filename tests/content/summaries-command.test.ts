import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { summarySentenceSchema } from '../../src/model/summary.ts';
import { COMMAND_TIME, folderWith, run } from './content-command.ts';

const TEXT = '江川省人民政府关于治水的意见\n\n江政发〔2020〕1号\n\n一、主要任务\n\n到2022年，再生水利用率达到12%。\n';
const summary = (value: string) =>
  `---\ndocument: text\nby: 编者\n---\n\n## 一句话读懂\n\n这是江政发〔2020〕1号文件。:cite{eid="facts"} 到2022年，再生水利用率达到${value}。:cite{eid="sec_1__p_1"}\n`;

const contentWith = (files: Record<string, string>) =>
  folderWith({ 'sources/text.txt': TEXT, 'registry/bodies.yaml': '[]\n', 'registry/regions.yaml': '[]\n', ...files });

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
  COMMAND_TIME,
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
  COMMAND_TIME,
);

it(
  'tells of a document without a summary where others have one, and goes on',
  async () => {
    const folder = contentWith({
      'summaries/text.md': summary('12%'),
      'sources/new.txt': '江川省治气方案\n\n一、目标\n\n到2022年达标。\n',
    });
    const { code, output } = await run(folder);
    expect(output).toContain('summaries/new.md: warning [summary/missing]');
    expect(code).toBe(0);
  },
  COMMAND_TIME,
);
