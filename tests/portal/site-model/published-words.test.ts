import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { provisionSchema, provisionWords } from '../../../src/model/provision.ts';
import { besideText } from '../../../src/site/portal/beside-text.ts';
import { byId, elements, render, text } from '../../site-model/rendered.ts';

const content = new URL('../../../content/', import.meta.url);
const provisions = z
  .array(provisionSchema)
  .parse(JSON.parse(readFileSync(new URL('data/provisions.json', content), 'utf8')));
const frontMatter = /^---\n[\s\S]*?\n---\n/;

const files = ['policies', 'gazettes'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, content)).map((name) => ({
    id: name.replace(/\.md$/, ''),
    path: `${folder}/${name}`,
  })),
);

/** The cells of a line are parted by tabs in the data and by elements on the page. */
const withoutParting = (words: string) => words.replace(/[\t\n]/g, '');

test.for(files)('the page of $id prints the words of each provision, and nothing else', ({ id, path }) => {
  const markdown = readFileSync(new URL(path, content), 'utf8').replace(frontMatter, '');
  const root = render(markdown, besideText(id));
  const own = provisions.filter(({ document }) => document === id);

  const printed = own.map(({ eid }) => {
    const element = byId(root, eid);
    return [eid, element === undefined ? undefined : withoutParting(text(element))];
  });
  expect(printed).toEqual(own.map((provision) => [provision.eid, withoutParting(provisionWords(provision))]));
  expect(withoutParting(text(root))).toBe(withoutParting(own.map(provisionWords).join('')));
});

test.for(files)('each provision of $id has one permalink', ({ id, path }) => {
  const markdown = readFileSync(new URL(path, content), 'utf8').replace(frontMatter, '');
  const root = render(markdown, besideText(id));
  const links = elements(root)
    .filter(({ tagName, properties }) => tagName === 'a' && String(properties.className) === 'permalink')
    .map(({ properties }) => properties.href);
  const own = provisions.filter(({ document, kind }) => document === id && kind !== 'head');
  expect(links).toEqual(own.map(({ eid }) => `#${eid}`));
});
