import { describe, expect, test, vi } from 'vitest';
import { comparingWith, writingInto } from '../../../scripts/content/output.ts';
import { judge } from '../../../scripts/content/judge.ts';
import { publishedPaths, publishPortal } from '../../../scripts/content/publish-portal.ts';
import { readContent } from '../../../scripts/content/read-content.ts';
import { readingOf, readInputs } from '../../../scripts/content/read-inputs.ts';
import { readTexts } from '../../../scripts/content/read-texts.ts';
import { buildPortal } from '../../../src/core/portal/build.ts';
import { publishFiles, publishTexts } from '../../../src/core/write/publish.ts';
import { COMMAND_TIME, folderWith } from '../../content/content-command.ts';
import { filesIn } from './states.ts';

// Beside other programs reading takes its time.
vi.setConfig({ testTimeout: COMMAND_TIME });

const plan = (title: string, number: string, cited: string) =>
  `甲江市人民政府关于印发${title}的通知\n甲政发〔2021〕${number}号\n\n${title}\n\n一、目标\n\n到2025年，污水处理率达到9${number}%。（责任单位：市水利局）\n\n二、依据\n\n${cited}\n`;
const sources = {
  'sources/a.txt': plan('甲江市治水计划', '1', '依据《甲江市治气计划》（甲政发〔2021〕2号）、《水污染防治法》。'),
  'sources/b.txt': plan('甲江市治气计划', '2', '《甲江市治水计划》《甲江市治土计划》由市水利局落实。'),
  'sources/c.html': `<html><body><h1>甲江市治土计划</h1><p>一、依据</p><p>《甲江市治水计划》和本《甲江市治土计划》。</p></body></html>`,
  'sources/d.txt': '甲江市公告\n\n没有别的。\n',
};
const topic = `- { id: water, name: 水, definition: 水, rules: [{ words: [污水] }] }\n`;
const term = `- { id: rate, term: 污水处理率, topic: water, definition: 释义, from: { document: b, provision: sec_1__p_1, quote: 污水处理率 } }\n`;
const registry = { 'registry/topics.yaml': topic, 'registry/glossary.yaml': term };

/** All generated files of a folder as the program gives them, and as a portal that is built at once has them. */
async function publishBoth(files: Record<string, string>) {
  const folder = folderWith(files);
  const inputs = await readInputs(folder, true);
  const read = await readTexts(readingOf(folder, inputs));
  const { joined } = await judge(folder, inputs, read, false);
  const into = folderWith({});
  publishPortal(writingInto(into), read, joined, inputs.own.profile);
  const { sources: texts, corrections } = await readContent(folder);
  const { value } = buildPortal(texts, corrections, inputs.curated.registries);
  const profile = [['data/portal.json', `${JSON.stringify(inputs.own.profile, null, 2)}\n`]] as const;
  const differing: string[] = [];
  publishPortal(
    comparingWith(into, (path) => differing.push(path)),
    read,
    joined,
    inputs.own.profile,
  );
  expect(differing).toEqual([]);
  const paths = publishedPaths(read, joined);
  await read.close();
  return { into, value, paths, atOnce: new Map([...publishFiles(value), ...publishTexts(texts), ...profile]) };
}

const sorted = (files: Iterable<readonly [string, string]>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

describe('what is published one source after the other', () => {
  test('is what is published of all at once, byte for byte', async () => {
    const { into, value, paths, atOnce } = await publishBoth({ ...sources, ...registry });
    expect(sorted(filesIn(into))).toEqual(sorted(atOnce));
    expect([...paths].sort()).toEqual([...atOnce.keys()].sort());
    const cited = value.mentions.filter(({ kind }) => kind === 'citation').map(({ document, ref }) => [document, ref]);
    expect(cited).toEqual([
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'c'],
      ['c', 'a'],
    ]);
    expect(value.glossary).toHaveLength(1);
  });

  test('has every data set, also without a row', async () => {
    const { into, atOnce } = await publishBoth({ 'sources/d.txt': sources['sources/d.txt'] });
    expect(sorted(filesIn(into))).toEqual(sorted(atOnce));
    expect(filesIn(into).get('data/mentions.json')).toBe('[]\n');
  });
});
