import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import yaml from 'js-yaml';
import { MANIFEST } from '../../src/core/read/source.ts';
import { PORTAL_FILE } from '../../src/model/portal.ts';
import type { Locale } from '../../src/model/wording.ts';
import { isCode } from '../error-code.ts';
import { today } from '../today.ts';
import { packageFile } from './package-file.ts';
import { licences, type Answers } from './answers.ts';

/** Where each file of a new portal comes from, in `files/`, by its place in the folder. */
const files: Readonly<Record<string, string>> = {
  [PORTAL_FILE]: 'portal.yaml',
  'sources/sample.txt': 'sample.txt',
  'README.md': 'README.md',
  '.gitignore': 'gitignore',
  '.github/workflows/pages.yml': 'pages.yml',
};

/**
 * Writes the files of a new portal; one that is there stays as it is, but for `package.json`, to which what it lacks is
 * added.
 * @returns the paths of those that were written
 */
export async function writePortal(folder: string, answers: Answers): Promise<string[]> {
  const texts = new Map<string, string>();
  for (const [place, name] of Object.entries(files)) texts.set(place, await template(name));
  const sample = texts.get('sources/sample.txt') ?? '';
  texts.set(PORTAL_FILE, profile(texts.get(PORTAL_FILE) ?? '', answers));
  texts.set(
    'README.md',
    (texts.get('README.md') ?? '').replaceAll('{name}', () => inMarkdown(answers.name)),
  );
  texts.set(MANIFEST, manifestOf(sample));
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  for (const [place, text] of texts) if (await writeNew(join(folder, place), text)) written.push(place);
  if (await packageFile(folder)) written.push('package.json');
  return written.sort();
}

/** What to do next, for a terminal. */
export function nextSteps(folder: string, locale: Locale): string {
  const lines = [...(folder === '.' ? [] : [`cd ${folder}`]), 'npm install', 'npm start'];
  const lead = { zh: '接下来：', en: 'Next:' }[locale];
  return [lead, ...lines.map((line) => `  ${line}`)].join('\n');
}

function template(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, 'files', name), 'utf8');
}

function profile(text: string, { name, place, publisher, licence }: Answers): string {
  const intro = `这里收录${place === null ? '' : `${place}的`}{documents}份政策文件：讲了什么、要做到多少、何时完成、由谁负责。每句话都能点开原文核对。`;
  const facts = {
    ...(publisher === null ? {} : { publisher: { name: publisher } }),
    ...(licence === null ? {} : { licence: { id: licence, ...licences[licence] } }),
  };
  const filled = text
    .replace('NAME', () => scalar(name))
    .replace('INTRO', () => scalar(intro))
    .replace(/(?<=^keywords: .*\n)/mu, () => (Object.keys(facts).length === 0 ? '' : yaml.dump(facts)));
  return filled;
}

/** A text as YAML writes it on one line, quoted where it must be. */
function scalar(text: string): string {
  return yaml.dump(text.replace(/\s+/gu, ' '), { lineWidth: -1 }).trim();
}

/** A name in Markdown, in which none of its characters is markup. */
function inMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|!]/gu, String.raw`\$&`);
}

function manifestOf(sample: string): string {
  const sha256 = createHash('sha256').update(sample).digest('hex');
  return [
    '# 原文，一字不改。luce add 会把新的一条写在后面。',
    '- file: sample.txt',
    '  origin: sample.txt',
    `  sha256: ${sha256}`,
    '  documents: [sample]',
    `  addedOn: '${today()}'`,
    '',
  ].join('\n');
}

/** @returns whether the file was written, and not there before */
async function writeNew(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}
