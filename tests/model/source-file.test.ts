import { expect, test } from 'vitest';
import { mediaTypeOf } from '../../src/lexicon/media-types.ts';
import { isForeignFile, isSourceFile, publishedName, sourceEnding, sourceName } from '../../src/model/source-file.ts';

test.each([
  ['plan.txt', true],
  ['plan.md', true],
  ['README.md', false],
  ['plan.doc', false],
  ['PLAN.TXT', true],
  ['page.htm', true],
  ['plan.docx', true],
  ['txt', false],
])('%s is a text of the portal: %s', (name, is) => {
  expect(isSourceFile(name)).toBe(is);
});

test.each([
  ['plan.txt', 'txt', 'text/plain; charset=utf-8'],
  ['plan.md', 'md', 'text/markdown; charset=utf-8'],
])('%s ends with %s and is served as %s', (name, ending, type) => {
  expect(sourceEnding(name)).toBe(ending);
  expect(mediaTypeOf(`sources/${name}`)).toBe(type);
});

test.each([
  ['plan.md', true],
  ['sub/plan.md', false],
  ['plan.doc', false],
])('%s may be listed in the manifest: %s', (name, is) => {
  expect(sourceName.test(name)).toBe(is);
});

test.each([
  ['plan.doc', true],
  ['scan.jpg', true],
  ['plan.docx', false],
  ['README.md', false],
  ['manifest.yaml', false],
  ['.hidden', false],
])('%s has to be refused by name: %s', (name, is) => {
  expect(isForeignFile(name)).toBe(is);
});

test.each(['notice.html', 'NOTICE.HTM'])('%s is served by its name as no page, so that nothing in it runs', (name) => {
  expect(mediaTypeOf(`sources/${publishedName(name)}`)).toBe('application/octet-stream');
});

test.each(['plan.txt', 'list.docx', 'plan.pdf'])('%s is published under its own name', (name) => {
  expect(publishedName(name)).toBe(name);
});
