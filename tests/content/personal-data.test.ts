import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { sha256 } from './bad-inputs.ts';
import { COMMAND_TIME, folderWith, run } from './content-command.ts';

const TITLE = '江川市民政局关于拟补贴人员名单的公示';
const DATA = ['33010619900101123X', '13800138000', '江川市东湖区柳荫路12号3幢401室', '6222021202012345675'];
const [identity = '', mobile = '', address = '', card = ''] = DATA;
const PROSE = `${TITLE}\n\n现将名单公示如下：\n\n甲某，身份证号${identity}，住${address}，手机${mobile}，卡号：${card}。\n`;
const cells = (tag: string, words: readonly string[]) =>
  `<tr>${words.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;
const TABLE = `<table>${cells('th', ['姓名', '身份证号', '电话', '住址', '银行账号'])}${cells('td', ['甲某', ...DATA])}</table>`;
const PAGE = `<html><head><meta charset="utf-8"><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>现将名单公示如下，公示期为五个工作日。</p>${TABLE}</body></html>`;

const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const WORD = zipSync({
  'word/document.xml': strToU8(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${PROSE.split('\n').filter(Boolean).map(paragraph).join('')}</w:body></w:document>`,
  ),
});

/** Every generated file below a folder, as text. */
function generated(folder: string): Map<string, string> {
  const names = ['data', 'policies', 'texts'].flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => `${name}/${file}`),
  );
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('personal data', () => {
  it(
    'of a text, a page and a Word file are named, not printed, and published nowhere',
    async () => {
      const folder = folderWith({
        'sources/prose.txt': PROSE,
        'sources/page.html': PAGE.replace(TITLE, `${TITLE}（第二批）`),
        'sources/letter.docx': Buffer.from(WORD),
      });
      const { code, output } = await run(folder);
      expect(code).toBe(0);
      for (const kind of ['identity numbers', 'mobile numbers', 'home addresses', 'bank accounts'])
        expect(output).toContain(`What looks like ${kind} of persons (1) is masked`);
      const files = generated(folder);
      for (const datum of DATA) {
        expect(output).not.toContain(datum);
        for (const [name, text] of files) expect(text, name).not.toContain(datum);
      }
      expect(files.get('texts/prose.txt.txt')).toHaveLength(PROSE.length);
      expect([...files.keys()].filter((name) => name.startsWith('texts/'))).toHaveLength(3);
      for (const raw of [PROSE, PAGE]) expect([...files.values()].join('')).not.toContain(sha256(raw));
      expect((await run(folder, '--check')).code).toBe(0);
    },
    COMMAND_TIME,
  );

  it(
    'that a file does not show keep it from being published',
    async () => {
      const clean = '江川市治气方案';
      const page = `<html><head><meta charset="utf-8"><title>${clean}</title></head><body><h1>${clean}</h1><p data-key="${identity}">一、目标</p><p>到2025年全面达标。</p></body></html>`;
      const body = `${paragraph('江川市治土方案')}<w:p><w:del><w:r><w:delText>${identity.slice(0, 6)}</w:delText></w:r><w:r><w:delText>${identity.slice(6)}</w:delText></w:r></w:del><w:r><w:t>一、目标</w:t></w:r></w:p>`;
      const word = zipSync({
        'word/document.xml': strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
        ),
      });
      const folder = folderWith({ 'sources/page.html': page, 'sources/letter.docx': Buffer.from(word) });
      const { code, output } = await run(folder);
      expect(code).toBe(0);
      expect(output).toContain('sources/letter.docx: warning [source/personal-beside] 1 personal data');
      const sources = JSON.parse(readFileSync(join(folder, 'data/sources.json'), 'utf8')) as { sha256: unknown }[];
      expect(sources.map(({ sha256: hash }) => hash)).toEqual([null, null]);
    },
    COMMAND_TIME,
  );

  it(
    'are published where the manifest says so',
    async () => {
      const entry = `- { file: prose.txt, origin: prose.txt, sha256: ${sha256(PROSE)}, documents: [prose], personalData: publish }\n`;
      const folder = folderWith({ 'sources/prose.txt': PROSE, 'sources/manifest.yaml': entry });
      const { code, output } = await run(folder, '--hints');
      expect(code).toBe(0);
      expect(output).toContain('4 personal data are published, as the manifest says.');
      const text = readFileSync(join(folder, 'policies/prose.md'), 'utf8');
      for (const datum of DATA) expect(text).toContain(datum);
    },
    COMMAND_TIME,
  );

  it(
    'are refused where something curated repeats them',
    async () => {
      const folder = folderWith({
        'sources/prose.txt': PROSE,
        'portal.yaml': `name: 江川名单\nintro: 咨询请打${mobile}\n`,
      });
      const { code, output } = await run(folder);
      expect(code).toBe(1);
      expect(output).toContain('data/portal.json: error [published/personal-data]');
      expect(output).not.toContain(mobile);
    },
    COMMAND_TIME,
  );
});
