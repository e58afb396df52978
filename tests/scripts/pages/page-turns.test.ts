import { expect, test } from 'vitest';
import { pageTurns } from '../../../scripts/pages/page-turns.ts';

const turnsOf = (...files: string[]) =>
  pageTurns(files.map((file) => ({ file, isPage: file.endsWith('.html') }))).map((turn) => turn.map((at) => files[at]));

test('all pages of a text are made in one turn, by whatever route they come', () => {
  expect(
    turnsOf(
      'documents/plan/index.html',
      'documents/rules/index.html',
      'documents/plan/cite/index.html',
      'corrections/plan/2/index.html',
      'corrections/rules/index.html',
      'sources/plan.md',
    ),
  ).toEqual([
    ['documents/plan/index.html', 'documents/plan/cite/index.html', 'corrections/plan/2/index.html', 'sources/plan.md'],
    ['documents/rules/index.html', 'corrections/rules/index.html'],
  ]);
});

test('pages of no text and files of data are turns of their own', () => {
  const files = ['index.html', '404.html', 'about/index.html', 'data/index.html'];
  expect(turnsOf(...files)).toEqual(files.map((file) => [file]));
  const data = ['data/targets.csv', 'data/targets.json', 'data/parts/targets/2016.csv', 'data/sources/plan.md'];
  expect(turnsOf(...data)).toEqual(data.map((file) => [file]));
});

test('files come before pages, and what tells the sizes of others behind these', () => {
  const files = ['index.html', 'data/datapackage.json', 'data/portal.zip', 'data/targets.csv', 'robots.txt'];
  expect(turnsOf(...files).flat()).toEqual([
    'data/targets.csv',
    'robots.txt',
    'data/datapackage.json',
    'data/portal.zip',
    'index.html',
  ]);
});
