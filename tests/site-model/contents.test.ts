import { expect, test } from 'vitest';
import type { ProvisionKind } from '../../src/model/provision.ts';
import { contentsOf, type ContentsEntry } from '../../src/site/documents/contents.ts';
import { provisionOf } from '../support/records.ts';

function provision(kind: ProvisionKind, eid: string, number: string | null, heading: string | null, text = '') {
  const cut = eid.lastIndexOf('__');
  return provisionOf({ eid, parent: cut === -1 ? null : eid.slice(0, cut), kind, number, heading, text });
}

const outline = (entries: readonly ContentsEntry[]): unknown[] =>
  entries.map(({ eid, heading, children }) =>
    children.length === 0 ? [eid, heading] : [eid, heading, outline(children)],
  );

test('sections and subsections make a tree, in document order', () => {
  const entries = contentsOf([
    provision('title', 'title', null, null, '计划'),
    provision('section', 'sec_1', '一、', '总体要求'),
    provision('p', 'sec_1__p_1', null, '指导思想。', '坚持'),
    provision('section', 'sec_2', '二、', '任务'),
    provision('subsection', 'sec_2__subsec_1', '（一）', '控制污染。', '到2020年'),
    provision('subsection', 'sec_2__subsec_2', '（二）', '节约用水'),
  ]);
  expect(outline(entries)).toEqual([
    ['sec_1', '总体要求'],
    [
      'sec_2',
      '任务',
      [
        ['sec_2__subsec_1', '控制污染'],
        ['sec_2__subsec_2', '节约用水'],
      ],
    ],
  ]);
});

test('a list of two levels leaves out the third', () => {
  const chapters = [
    provision('chapter', 'chp_1', '第一章', '总则'),
    provision('section', 'chp_1__sec_1', '第一节', '一般规定'),
    provision('article', 'chp_1__sec_1__art_1', '第一条', '目的'),
  ];
  expect(outline(contentsOf(chapters))).toEqual([['chp_1', '总则', [['chp_1__sec_1', '一般规定']]]]);
  expect(outline(contentsOf(chapters, 3))).toEqual([
    ['chp_1', '总则', [['chp_1__sec_1', '一般规定', [['chp_1__sec_1__art_1', '目的']]]]],
  ]);
});

test('a numbered provision without a heading is not listed, but what stands below it is', () => {
  const entries = contentsOf([
    provision('section', 'sec_1', '一、', null, '各地要'),
    provision('subsection', 'sec_1__subsec_1', '（一）', '加强领导'),
  ]);
  expect(outline(entries)).toEqual([['sec_1__subsec_1', '加强领导']]);
});

test('an attachment is listed by its text', () => {
  expect(outline(contentsOf([provision('attachment', 'att_1', null, null, '任务分解表')]))).toEqual([
    ['att_1', '任务分解表'],
  ]);
});
