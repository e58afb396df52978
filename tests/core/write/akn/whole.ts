import { expect } from 'vitest';
import type { Portal } from '../../../../src/core/portal/build.ts';
import { writeAkomaNtoso } from '../../../../src/core/write/akn/akoma-ntoso.ts';
import { openRecords } from '../../../support/akn-records.ts';
import type { XmlElement } from '../../../../src/core/write/xml.ts';
import { provisionWords } from '../../../../src/model/provision.ts';

/** Who marks the texts of the tests up. */
export const editor = { id: 'editors', name: '编者' };

type Tree = XmlElement['children'][number];

const elementsIn = (node: Tree): XmlElement[] =>
  node.type === 'element' ? [node, ...node.children.flatMap(elementsIn)] : [];

export function wordsIn(node: Tree, skip: ReadonlySet<string>): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.children
    .filter((child) => !(child.type === 'element' && skip.has(child.attributes['eId'] ?? '')))
    .map((child) => wordsIn(child, skip))
    .join('');
}

/** Cells and lines are parted by elements; what XML cannot write is U+FFFD. */
export const plain = (words: string) =>
  words.replace(/[\t\n\r]/gu, '').replace(/[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

/** What must hold of any document: each provision is there once, under its eId, with its words and no others. */
export function expectWhole(portal: Portal) {
  const open = openRecords(portal);
  for (const document of portal.documents) {
    const root = writeAkomaNtoso(document, open, editor);
    const own = portal.provisions.filter((provision) => provision.document === document.id);
    const elements = elementsIn(root);
    const ids = elements.map(({ attributes }) => attributes['eId']).filter((eid) => typeof eid === 'string');
    expect(new Set(ids).size).toBe(ids.length);
    for (const eid of ids) expect(eid).toMatch(/^[a-z][\w-]*$/u);
    const eids = new Set(own.map(({ eid }) => eid));
    const byId = new Map(elements.map((element) => [element.attributes['eId'], element]));
    for (const provision of own) {
      const element = byId.get(provision.eid);
      expect([provision.eid, element && plain(wordsIn(element, eids))]).toEqual([
        provision.eid,
        plain(provisionWords(provision)),
      ]);
    }
    expect(plain(wordsIn(root, new Set())).length).toBe(plain(own.map(provisionWords).join('')).length);
  }
}
