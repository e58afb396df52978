import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifestSchema } from '../../src/model/manifest.ts';
import { COMMAND_TIME, folderWith, run, runIn } from './content-command.ts';
import { entry, errors, FIXES, GOOD, manifestOf, OTHER, sha256 } from './bad-inputs.ts';

const GENERATED = ['policies', 'gazettes', 'data'];

const template = folderWith({
  'sources/good.txt': GOOD,
  'sources/other.txt': OTHER,
  'sources/manifest.yaml': entry('good.txt', GOOD, 'good') + entry('other.txt', OTHER, 'other'),
  'corrections/good.yaml': FIXES,
});

/** Generated files by path, their bytes as they are. */
function generated(folder: string): Record<string, string> {
  const paths = GENERATED.flatMap((name) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** A copy of the good content with some files written over. */
function contentWith(files: Record<string, string | Buffer>): string {
  const folder = folderWith({});
  cpSync(template, folder, { recursive: true });
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, path), bytes);
  return folder;
}

beforeAll(async () => {
  mkdirSync(join(template, 'gazettes'));
  expect(await run(template)).toMatchObject({ code: 0 });
}, COMMAND_TIME);

describe('bad input', () => {
  describe.each(errors)('%s', (_, files, [place, code, excerpt], zh, en) => {
    it.each([
      ['zh_CN.UTF-8', '错误', zh, '未写入任何文件'],
      ['en_GB.UTF-8', 'error', en, 'nothing was written'],
    ])(
      'is refused in the language of %s, and leaves the published files untouched',
      async (language, label, words, refused) => {
        const folder = contentWith(files);
        const { code: exit, output } = await runIn(language, folder);
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
      COMMAND_TIME,
    );
  });

  it(
    'that leaves nothing to publish is refused',
    async () => {
      const folder = folderWith({});
      const { code, output } = await run(folder);
      expect(output).toContain('sources: error [source/none]');
      expect(code).toBe(1);
    },
    COMMAND_TIME,
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
      const [, suggested = ''] = /Add to sources\/manifest\.yaml: (- .*)/.exec(output) ?? [];
      expect(manifestSchema.parse(load(suggested))).toEqual([
        { file: 'soil-2020.txt', origin: 'soil-2020.txt', sha256: sha256(text), documents: ['soil-2020'] },
      ]);
      expect(code).toBe(0);
      expect(Object.keys(generated(folder))).toContain('policies/soil-2020.md');
    },
    COMMAND_TIME,
  );

  it(
    'a jump in the numbering is a warning, which a query at the place silences',
    async () => {
      const text = OTHER.replace('一、目标', '三、目标');
      const manifest = manifestOf(entry('good.txt', GOOD, 'good'), entry('other.txt', text, 'other'));
      const folder = contentWith({ ...manifest, 'sources/other.txt': text });
      const { code, output } = await runIn('zh_CN.UTF-8', folder);
      expect(output).toContain('sources/other.txt:3:1: 提醒 [outline/number-skipped] 序号由“”跳到“三、”');
      expect(output).toContain('  | 三、目标');
      expect(code).toBe(0);
      writeFileSync(
        join(folder, 'corrections/other.yaml'),
        '- before: 三、目标\n  kind: query\n  reason: 原文如此。\n',
      );
      expect((await run(folder)).output).not.toContain('outline/');
    },
    COMMAND_TIME,
  );

  it(
    'what the rules pass over is counted, and shown on demand',
    async () => {
      const { output } = await run(template);
      expect(output).toMatch(/\d+ hints, .*document\/no-date \d/);
      expect(output).not.toContain(': hint [');
      const shown = (await run(template, '--hints')).output;
      expect(shown).toContain('sources/other.txt: hint [document/no-date] No date of issue or of printing');
      expect(shown).not.toContain('are not shown');
    },
    COMMAND_TIME,
  );
});

describe('what is published', () => {
  it(
    'is the same bytes from every run',
    async () => {
      const folder = contentWith({});
      const first = generated(folder);
      expect(await runIn('zh_CN.UTF-8', folder)).toMatchObject({ code: 0 });
      expect(generated(folder)).toEqual(first);
    },
    COMMAND_TIME,
  );

  it(
    'passes --check, which writes nothing and fails when a file is stale, missing or too many',
    async () => {
      const folder = contentWith({});
      expect(await run(folder, '--check')).toMatchObject({ code: 0 });
      for (const [path, text] of Object.entries({ 'policies/good.md': '改', 'policies/surplus.md': '多' })) {
        const damaged = contentWith({ [path]: text });
        const { code, output } = await run(damaged, '--check');
        expect(code).toBe(1);
        expect(output).toContain(`  ${path}`);
        expect(readFileSync(join(damaged, path), 'utf8')).toBe(text);
      }
      rmSync(join(folder, 'policies/good.md'));
      expect(await run(folder, '--check')).toMatchObject({ code: 1 });
    },
    COMMAND_TIME,
  );

  it(
    'loses the file of a document that is no longer there',
    async () => {
      const folder = contentWith(manifestOf(entry('good.txt', GOOD, 'good')));
      rmSync(join(folder, 'sources/other.txt'));
      expect(await run(folder)).toMatchObject({ code: 0 });
      expect(Object.keys(generated(folder))).not.toContain('policies/other.md');
    },
    COMMAND_TIME,
  );
});
