import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entry, GOOD, goodInputs } from './bad-inputs.ts';
import { COMMAND_TIME, folderWith, run, runIn } from './content-command.ts';

const SUMMARY =
  '---\ndocument: good\nby: 编者\n---\n\n## 一句话读懂\n\n这是江政发〔2020〕1号文件。:cite{eid="facts"} 它要求坚持节水优先。:cite{eid="sec_1__p_1"}\n';

describe('an input that is gone', () => {
  const rich = {
    ...goodInputs,
    'registry/topics.yaml': '- { id: water, name: 水, definition: 试。, rules: [{ words: [节水] }] }\n',
    'summaries/good.md': SUMMARY,
    'corrections/good.yaml': '- before: 节水\n  after: 节约用水\n  kind: print\n  reason: 试。\n',
    'sources/days.txt': '江川省治气方案\n\n一、目标\n\n优良率为66.3%（143天）。\n',
    'corrections/anomalies.yaml': '- { id: share-of-days-days-sec_1__p_1-1, note: 缺测较多。 }\n',
  };

  it.each([
    ['registry', 'registry/bodies.yaml', 'data/bodies.json'],
    ['registry/bodies.yaml', 'registry/bodies.yaml', 'data/bodies.json'],
    ['registry/topics.yaml', 'registry/topics.yaml', 'data/topics.json'],
    ['summaries', 'summaries', 'data/summaries.json'],
    ['corrections', 'corrections', 'data/corrections.json'],
    ['corrections/anomalies.yaml', 'corrections/anomalies.yaml', 'data/anomalies.json'],
  ])(
    '%s is an error while what came from it is published',
    async (path, input, published) => {
      const folder = folderWith(rich);
      expect(await run(folder)).toMatchObject({ code: 0 });
      rmSync(join(folder, path), { recursive: true });
      const before = readdirSync(join(folder, 'data'));
      const { code, output } = await runIn('zh_CN.UTF-8', folder);
      expect(output).toContain(`${input}: 错误 [input/lost] 此前发布的 ${published} 出自这里，现在却没有了`);
      expect(code).toBe(1);
      expect(readdirSync(join(folder, 'data'))).toEqual(before);
      for (const name of before) rmSync(join(folder, 'data', name));
      expect((await run(folder)).output).not.toContain('[input/lost]');
    },
    COMMAND_TIME,
  );

  it(
    'the manifest is one: without it documents would change their ids',
    async () => {
      const folder = folderWith({ ...goodInputs, 'sources/manifest.yaml': entry('good.txt', GOOD, 'water-2020') });
      expect(await run(folder)).toMatchObject({ code: 0 });
      rmSync(join(folder, 'sources/manifest.yaml'));
      expect((await run(folder)).output).toContain('sources/manifest.yaml: error [input/lost]');
    },
    COMMAND_TIME,
  );

  it(
    'bodies that were derived from the texts come from no registry',
    async () => {
      const folder = folderWith({ 'sources/good.txt': `${GOOD}\n加强监测。（市气象局负责）\n` });
      expect(await run(folder)).toMatchObject({ code: 0 });
      const bodies: unknown = JSON.parse(readFileSync(join(folder, 'data/bodies.json'), 'utf8'));
      expect(bodies).toMatchObject([{ name: '市气象局', origin: 'derived' }]);
      expect(await run(folder)).toMatchObject({ code: 0 });
    },
    COMMAND_TIME,
  );
});
