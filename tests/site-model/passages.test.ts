import { expect, test } from 'vitest';
import { line } from '../../src/markdown/element.ts';
import { passages, type Piece } from '../../src/markdown/passages.ts';
import type { ProvisionKind } from '../../src/model/provision.ts';

const piece = (kind: ProvisionKind, lines: number): Piece => ({ kind, lines, block: line('p', {}, []) });

const shape = (pieces: Piece[]) =>
  passages(pieces).map((passage) => [
    'children' in passage ? passage.children.length : 0,
    passage.data?.hProperties?.['dataLines'],
  ]);

test('a passage ends before a heading once it is long enough', () => {
  const pieces = [piece('section', 3), piece('p', 5), piece('section', 3), piece('p', 45.5), piece('subsection', 15)];
  expect(shape(pieces)).toEqual([
    [4, '57'],
    [1, '15'],
  ]);
});

test('a passage goes on through paragraphs, however long', () => {
  expect(shape([piece('p', 400), piece('p', 400)])).toEqual([[2, '800']]);
});

test('a text without provisions has no passages', () => {
  expect(passages([])).toEqual([]);
});
