import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targetSchema } from '../../src/model/target.ts';
import { COMMAND_TIME, folderWith, run } from './content-command.ts';

const TEXT =
  '江川省人民政府关于治水的意见\n\n江政发〔2020〕1号\n\n一、主要任务\n\n到2022年，再生水利用率达到12%。（省水务厅牵头，省财政厅参与）\n\n到2023年，建成百条河流。\n';
const body = (id: string, name: string) =>
  `- { id: ${id}, name: ${name}, jurisdiction: 江川省, level: province, kind: department, aliases: [], reason: 试。 }\n`;
const BODIES = body('water', '省水务厅') + body('finance', '省财政厅');
const ADD =
  '- do: add\n  provision: sec_1__p_2\n  quote: 建成百条河流\n  fields: { metric: 河流, comparator: count, value: 100, unit: 条, deadline: "2023" }\n  reason: 数目以汉字写成。\n';
const MISFIT = '- do: remove\n  record: { provision: sec_1__p_1, quote: 不在文中的话 }\n  reason: 试。\n';

const contentWith = (files: Record<string, string>) =>
  folderWith({ 'sources/text.txt': TEXT, 'registry/bodies.yaml': BODIES, 'registry/regions.yaml': '[]\n', ...files });

const records = (folder: string) =>
  targetSchema.array().parse(JSON.parse(readFileSync(join(folder, 'data/targets.json'), 'utf8')));

describe('reviewed overrides', () => {
  it(
    'are applied, shown with their reason, and left out with --no-overrides',
    async () => {
      const folder = contentWith({ 'corrections/targets/text.yaml': ADD });
      expect(await run(folder)).toMatchObject({ code: 0 });
      expect(records(folder).map(({ value, override }) => [value, override])).toContainEqual([100, '数目以汉字写成。']);
      expect(await run(folder, '--no-overrides')).toMatchObject({ code: 0 });
      expect(records(folder).map(({ value, override }) => [value, override])).not.toContainEqual([
        100,
        '数目以汉字写成。',
      ]);
      expect(records(folder)[0]).toMatchObject({
        value: 12,
        deadline: '2022',
        leads: ['省水务厅'],
        participants: ['省财政厅'],
      });
    },
    COMMAND_TIME,
  );

  it(
    'that fit nothing are refused with their place, and so are malformed ones',
    async () => {
      const astray = await run(contentWith({ 'corrections/targets/text.yaml': ADD + MISFIT }));
      expect(astray.output).toContain('corrections/targets/text.yaml:6:1: error [override/no-fit] Target override 2');
      expect(astray.code).toBe(1);
      const broken = await run(contentWith({ 'corrections/targets/text.yaml': '- do: guess\n  reason: 试\n' }));
      expect(broken.output).toContain('corrections/targets/text.yaml:1:1: error [override/invalid]');
      expect(broken.code).toBe(1);
    },
    COMMAND_TIME,
  );
});

describe('a body that the registry does not know', () => {
  it(
    'is told of at its place in the source, and stops nothing',
    async () => {
      const folder = contentWith({ 'registry/bodies.yaml': body('water', '省水务厅') });
      const { code, output } = await run(folder);
      expect(output).toContain('sources/text.txt:7:28: warning [body/unresolved] ');
      expect(code).toBe(0);
    },
    COMMAND_TIME,
  );
});
