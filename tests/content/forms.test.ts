import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { printPdf } from '../core/read/intake/pdf/print-pdf.ts';
import { COMMAND_TIME, folderWith, run } from './content-command.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SENTENCE = '到2030年，建成雨水花园12处。';
const lines = (name: string) => [`江川市${name}方案`, '一、目标', SENTENCE];

const files = {
  'sources/page.html': Buffer.from(
    `<html><body><h1>${lines('治水')[0]}</h1><div>${lines('治水')
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}</div></body></html>`,
  ),
  'sources/word.docx': Buffer.from(
    zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="${WORD}"><w:body>${lines('治土')
          .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
          .join('')}</w:body></w:document>`,
      ),
    }),
  ),
  'sources/print.pdf': Buffer.from(
    printPdf([{ words: lines('治气').map((text, index) => ({ text, at: [72, 700 - 40 * index] as const })) }]),
  ),
  'sources/CAPITALS.TXT': Buffer.from(`${lines('治沙').join('\n')}\n`),
};

it(
  'a saved page, a Word file, a PDF and a text whose ending is in capitals are read, each as a document',
  async () => {
    const folder = folderWith(files);
    const { code, output } = await run(folder, '--provisional');
    expect(output).not.toContain('error');
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'policies')).sort()).toEqual(['capitals.md', 'page.md', 'print.md', 'word.md']);
  },
  COMMAND_TIME,
);

it(
  'and one that nothing reads keeps none of them back without a word',
  async () => {
    const { code, output } = await run(folderWith({ ...files, 'sources/old.doc': 'x' }), '--provisional');
    expect(output).toMatch(/^sources\/old\.doc: error \[source\/form\]/mu);
    expect(code).toBe(1);
  },
  COMMAND_TIME,
);
