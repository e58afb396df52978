import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  applyEdits,
  cleanText,
  openRevision,
  sourceSpans,
  type CausedEdit,
} from '../../../../src/core/read/text/revision.ts';

const open = (raw: string) => openRevision(raw, { start: 0, end: raw.length });
const edit = (start: number, end: number, text: string, cause = 'a'): CausedEdit => ({ start, end, text, cause });

describe('applyEdits', () => {
  it('replaces a range and keeps what it stood for', () => {
    expect(applyEdits(open('到 2025年'), [edit(1, 2, '')])).toEqual([
      { text: '到', start: 0, end: 1, causes: [] },
      { text: '', start: 1, end: 2, causes: ['a'] },
      { text: '2025年', start: 2, end: 7, causes: [] },
    ]);
  });
  it('takes a piece that was changed before in whole, and names every cause', () => {
    const once = applyEdits(open('abcd'), [edit(1, 3, 'XY')]);
    const twice = applyEdits(once, [edit(2, 4, 'Z', 'b')]);
    expect(twice).toEqual([
      { text: 'a', start: 0, end: 1, causes: [] },
      { text: 'XZ', start: 1, end: 4, causes: ['a', 'b'] },
    ]);
  });
  it('inserts where nothing stood', () => {
    expect(applyEdits(open('甲乙'), [edit(1, 1, '，')])[1]).toEqual({ text: '，', start: 1, end: 1, causes: ['a'] });
  });

  test('pieces cover the source without gap or overlap, and unchanged ones equal it', () => {
    const edits = fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.constantFrom('', 'x', 'yz')), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(edits, { maxLength: 4 }), (raw, rounds) => {
        let revision = open(raw);
        for (const [round, steps] of rounds.entries()) {
          let text = cleanText(revision);
          const placed: CausedEdit[] = [];
          let at = 0;
          for (const [skip, length, replacement] of steps) {
            const start = at + skip;
            if (start + length > text.length) break;
            placed.push(edit(start, start + length, replacement, String(round)));
            at = start + length + 1;
          }
          const before = text;
          revision = applyEdits(revision, placed);
          text = placed.reduceRight(
            (rest, { start, end, text: by }) => rest.slice(0, start) + by + rest.slice(end),
            before,
          );
          expect(cleanText(revision)).toBe(text);
        }
        let end = 0;
        for (const piece of revision) {
          expect(piece.start).toBe(end);
          end = piece.end;
          if (piece.causes.length === 0) expect(piece.text).toBe(raw.slice(piece.start, piece.end));
        }
        expect(end).toBe(raw.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('sourceSpans', () => {
  it('finds the source characters behind a clean offset', () => {
    const place = sourceSpans(applyEdits(open('到 2025年'), [edit(1, 2, '')]));
    expect(place(0)).toMatchObject({ start: 0, end: 1 });
    expect(place(1)).toMatchObject({ start: 2, end: 3 });
  });
});
