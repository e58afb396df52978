import { describe, expect, it } from 'vitest';
import { Outline } from '../../../../src/core/read/structure/outline.ts';
import { separate } from '../../../../src/core/read/structure/separate.ts';
import { applyEdits, cleanText, openRevision } from '../../../../src/core/read/text/revision.ts';

const raw = '标题\n\n一、　目标\n- 甲\n乙';

/** Settles a text of which the given spans are provisions. */
function separateSpans(...spans: [start: number, end: number][]) {
  const outline = new Outline();
  for (const [start, end] of spans) outline.add({ kind: 'p', scope: null, text: { start, end } });
  return separate('text', openRevision(raw, { start: 0, end: raw.length }), outline.drafts, []);
}

describe('separate', () => {
  it('leaves the words of the provisions, one after the other, and names what it drops', () => {
    const { revision, provisions, unexplained } = separateSpans([0, 2], [4, 6], [7, 9], [12, 13], [14, 15]);
    expect(cleanText(revision)).toBe('标题一、目标甲乙');
    expect(revision.flatMap(({ causes }) => causes)).toEqual([
      'paragraph-break',
      'marker-blank',
      'list-bullet',
      'paragraph-break',
    ]);
    expect(provisions[2]).toMatchObject({ text: '目标', raw: { start: 7, end: 9 } });
    expect(unexplained).toEqual([]);
  });
  it('tells what belongs to no provision and is no layout', () => {
    expect(separateSpans([0, 2], [7, 9], [12, 13], [14, 15]).unexplained).toEqual([{ start: 2, end: 7 }]);
    expect(separateSpans([0, 2], [4, 9], [12, 13]).unexplained).toEqual([{ start: 13, end: 15 }]);
  });

  it('keeps two corrected rows apart', () => {
    const rows = '8\t78.9\n9\t\t85.1';
    const edits = [
      { start: 0, end: 6, text: '8\t78.9\t', cause: 'correction' },
      { start: 7, end: 14, text: '\t9\t85.1', cause: 'correction' },
    ];
    const outline = new Outline();
    for (const [start, end] of [
      [0, 6],
      [9, 15],
    ] as const)
      outline.add({ kind: 'row', scope: null, text: { start, end } });
    const revision = applyEdits(openRevision(rows, { start: 0, end: rows.length }), edits);
    const pieces = separate('text', revision, outline.drafts, []).revision;
    expect(pieces.map(({ text }) => text)).toEqual(['8\t78.9', '9\t85.1']);
    expect(pieces.map(({ start, end }) => rows.slice(start, end))).toEqual(['8\t78.9', '\n9\t\t85.1']);
  });
});
