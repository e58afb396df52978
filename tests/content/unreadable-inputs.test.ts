import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { body, entry, GOOD, goodInputs } from './bad-inputs.ts';
import { COMMAND_TIME, folderWith, run } from './content-command.ts';

const gbk = (text: string) =>
  Buffer.concat([Buffer.from(text), Buffer.from([0xb4, 0xef, 0xb1, 0xea]), Buffer.from('\n')]);

/** Where each case stands, and the code told about it. */
async function told(files: Record<string, string | Buffer>): Promise<string> {
  const { code, output } = await run(folderWith({ ...goodInputs, ...files }));
  expect(code).toBe(1);
  expect(output).not.toMatch(/TypeError|EISDIR|at .*\.ts:/u);
  return output;
}

describe('an input that is not UTF-8', () => {
  it.each([
    ['registry/bodies.yaml', gbk('- id: water\n  name: ')],
    ['registry/topics.yaml', gbk('# ')],
    ['sources/manifest.yaml', gbk('# ')],
    ['corrections/good.yaml', gbk('# ')],
    ['corrections/targets/good.yaml', gbk('# ')],
    ['corrections/anomalies.yaml', gbk('# ')],
    ['summaries/good.md', gbk('# ')],
  ])(
    '%s is refused at its first bad byte',
    async (path, bytes) => {
      const output = await told({ [path]: bytes });
      expect(output).toMatch(new RegExp(`^${path}:[12]:[39]: error \\[input/not-utf8\\]`, 'mu'));
    },
    COMMAND_TIME,
  );
});

describe('an input that is no file', () => {
  it(
    'is named, whether folder or pipe, which nobody waits for',
    async () => {
      const folder = folderWith(goodInputs);
      mkdirSync(join(folder, 'sources/folder.txt'));
      mkdirSync(join(folder, 'registry/topics.yaml'));
      mkdirSync(join(folder, 'summaries/good.md'), { recursive: true });
      execFileSync('mkfifo', [join(folder, 'sources/pipe.txt')]);
      const { code, output } = await run(folder);
      expect(code).toBe(1);
      for (const path of ['sources/folder.txt', 'sources/pipe.txt', 'registry/topics.yaml', 'summaries/good.md'])
        expect(output).toContain(path);
      expect(output).toContain('[input/no-file]');
    },
    COMMAND_TIME,
  );
});

describe('an input that is no YAML', () => {
  it.each([
    ['registry/bodies.yaml', '- id: "water\n', 'registry/invalid'],
    ['registry/bodies.yaml', `${body('a', '甲')}---\n${body('b', '乙')}`, 'registry/invalid'],
    ['corrections/good.yaml', '- before: 节水\n---\n- before: 监督\n', 'correction/invalid'],
    ['sources/manifest.yaml', '[]\n---\n[]\n', 'manifest/invalid'],
  ])(
    '%s is named with its place',
    async (path, text, code) => {
      expect(await told({ [path]: text })).toMatch(new RegExp(`^${path}:[23]:\\d+: error \\[${code}\\]`, 'mu'));
    },
    COMMAND_TIME,
  );

  it(
    'and what follows from it is counted: the cause is told first and last',
    async () => {
      const names = Array.from({ length: 40 }, (_, index) => `省第${String(index + 1)}局`);
      const text = `${GOOD}\n${names.map((name) => `加强监督。（${name}牵头，任务另见附表）`).join('\n\n')}\n`;
      const files = { 'sources/good.txt': text, 'sources/manifest.yaml': entry('good.txt', text, 'good') };
      const bodies = names.map((name, index) => body(`b-${String(index)}`, name)).join('');
      const whole = await run(folderWith({ ...goodInputs, ...files, 'registry/bodies.yaml': bodies }));
      expect(whole).toMatchObject({ code: 0 });
      const output = await told({ ...files, 'registry/bodies.yaml': `${bodies}- { id: broken }\n` });
      const lines = output.trim().split('\n');
      expect(lines[0]).toMatch(/^registry\/bodies\.yaml:41:1: error \[registry\/invalid\]/u);
      expect(lines.length).toBeLessThan(10);
      expect(output).toMatch(/4\d more, which may all follow from the errors above, are not shown: note\/unread 40/u);
      expect(lines.at(-1)).toContain('the first at registry/bodies.yaml:41:1');
    },
    COMMAND_TIME,
  );

  it(
    'each bad entry of a registry is told, with the name that was perhaps meant',
    async () => {
      const bodies = body('water', '省水务厅') + body('fire', '省消防厅', ', parent: watr') + body('Air', '省大气厅');
      const first = await told({ 'registry/bodies.yaml': bodies });
      expect(first).toMatch(/^registry\/bodies\.yaml:3:1: .*2\.id/mu);
      const second = await told({ 'registry/bodies.yaml': bodies.replace('Air', 'air') });
      expect(second).toMatch(/^registry\/bodies\.yaml:2:1: .*watr, which is not in the registry \(water\?\)/mu);
    },
    COMMAND_TIME,
  );
});

describe('the same message at many places', () => {
  it(
    'is told once, with the places',
    async () => {
      const text = `${GOOD}\n${'加强监督。（省水务厅牵头，任务另见附表）\n\n'.repeat(30)}`;
      const files = { 'sources/good.txt': text, 'sources/manifest.yaml': entry('good.txt', text, 'good') };
      const { output } = await run(folderWith({ ...goodInputs, ...files }));
      expect(output.match(/\[note\/unread\]/gu)).toHaveLength(1);
      expect(output).toContain('The same 29 times more: sources/good.txt:');
    },
    COMMAND_TIME,
  );
});

describe('a source in a form that nothing reads', () => {
  it.each(['plan.doc', 'SCAN.JPG', 'plan.wps'])(
    '%s is refused by name, with how to convert it',
    async (name) => {
      expect(await told({ [`sources/${name}`]: 'x' })).toMatch(
        new RegExp(`^sources/${name}: error \\[source/form\\][\\s\\S]*?→ .*save`, 'mu'),
      );
    },
    COMMAND_TIME,
  );

  it(
    'and one that only bears the name of a form is told to be damaged',
    async () => {
      expect(await told({ 'sources/plan.docx': 'x' })).toContain('[source/damaged]');
    },
    COMMAND_TIME,
  );
});

describe('a file that nothing reads', () => {
  it(
    'is named, with the name that was perhaps meant, and without control characters on the terminal',
    async () => {
      const folder = folderWith({
        ...goodInputs,
        'notes/plan.docx': 'x',
        'registry/bodys.yaml': '[]',
        'corrections/good.yml': '[]',
        'notes/\u001B[2J治土.txt': 'x',
        'sources/README.md': 'x',
        'sources/.DS_Store': 'x',
      });
      const { code, output } = await run(folder);
      expect(code).toBe(0);
      for (const line of [
        'corrections/good.yml: warning [input/unread] Nothing reads this file (corrections/good.yaml?).',
        'notes/\\u001b[2J治土.txt: warning [input/unread] Nothing reads this file.',
        '  + The same 2 times more: notes/plan.docx, registry/bodys.yaml.',
      ])
        expect(output).toContain(line);
      expect(output).not.toContain('\u001B[2J');
      expect(output).not.toMatch(/README|DS_Store/u);
    },
    COMMAND_TIME,
  );

  it(
    'an id that no document has is told with the nearest',
    async () => {
      const output = await told({ 'corrections/goood.yaml': '[]\n' });
      expect(output).toContain('There is no document “goood” (good?)');
    },
    COMMAND_TIME,
  );

  it(
    'a name that gives no id, or that of the list, is refused, and nothing that follows from it',
    async () => {
      for (const name of ['index', '——']) {
        const folder = folderWith(goodInputs);
        writeFileSync(join(folder, `sources/${name}.txt`), '江川省治土方案\n\n一、目标\n');
        const { output } = await run(folder);
        expect(output).toContain('error [source/bad-id]');
        expect(output).not.toContain('[published/');
      }
    },
    COMMAND_TIME,
  );
});
