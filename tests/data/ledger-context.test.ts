import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundary, cleanReader, rawContext } from '../../src/site/corrections/context.ts';

function change(raw: string, before: string, after: string, rules: string[] = ['blank'], from = 0) {
  const start = raw.indexOf(before, from);
  return { raw: { start, end: start + before.length }, before, after, rules, kind: null };
}

describe('rawContext', () => {
  it('shows twelve characters on either side', () => {
    const raw = '一二三四五六七八九十百千万 and 万千百十九八七六五四三二一';
    expect(rawContext(raw, change(raw, ' and ', '和'))).toEqual({
      before: '二三四五六七八九十百千万',
      changed: ' and ',
      after: '万千百十九八七六五四三二',
    });
  });

  it('never shows a part of a number', () => {
    const raw = '为29.8微克/立方米，同比 and 一二三四五六七八下降21.05个';
    expect(rawContext(raw, change(raw, ' and ', '和'))).toMatchObject({
      before: '29.8微克/立方米，同比',
      after: '一二三四五六七八下降21.05',
    });
  });

  it('never shows half a character', () => {
    const raw = '😀一二三四五六七八九十百 and 后';
    expect(rawContext(raw, change(raw, ' and ', '和')).before).toBe('一二三四五六七八九十百');
  });
});

describe('cleanReader', () => {
  const raw = '连续 5 年获得“大禹鼎”。\n\n出色完成';
  const first = change(raw, ' ', '');
  const second = change(raw, ' ', '', ['blank'], 3);
  const gap = change(raw, '\n\n', '', ['paragraph-break']);
  const query = { ...change(raw, '大禹鼎', '大禹鼎', []), kind: 'query' as const };
  const read = cleanReader(raw, [second, query, gap, first]);

  it('applies the neighbouring changes', () => {
    expect(read(first)).toEqual({ before: '连续', changed: '', after: '5年获得“大禹鼎”。' + boundary + '出' });
    expect(read(second).before).toBe('连续5');
  });

  it('parts provisions where only their gap was dropped', () => {
    expect(read(gap)).toEqual({ before: '连续5年获得“大禹鼎”。', changed: boundary, after: '出色完成' });
  });

  it('parts rows whose line break was dropped with the blanks beside it', () => {
    const rows = '达标率 (%)\t68.4\t78.9\n9\t\t市控';
    const shifted = change(rows, '\t78.9\n9\t\t市控', '\t78.99\t市控', ['table-cell']);
    expect(cleanReader(rows, [shifted])(shifted).changed).toBe('\t78.9' + boundary + '9\t市控');
    const joined = change(rows, '\n9\t\t', '9\t', ['table-cell']);
    expect(cleanReader(rows, [joined])(joined).changed).toBe(boundary + '9\t');
  });

  it('leaves a query as it stands', () => {
    expect(read(query)).toMatchObject({ before: '连续5年获得“', changed: '大禹鼎' });
  });

  it('agrees with the text that all changes together make', () => {
    const piece = fc.record({
      keep: fc.string({ maxLength: 6 }),
      before: fc.string({ minLength: 1, maxLength: 4 }),
      after: fc.string({ maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        let source = '';
        let clean = '';
        const changes = pieces.map(({ keep, before, after }) => {
          source += keep;
          const start = source.length;
          source += before;
          clean += keep;
          const cleanStart = clean.length;
          clean += after;
          return {
            at: cleanStart,
            entry: { raw: { start, end: source.length }, before, after, rules: ['width'], kind: null },
          };
        });
        const all = cleanReader(
          source,
          changes.map(({ entry }) => entry),
        );
        for (const { at, entry } of changes) {
          const { before, changed, after } = all(entry);
          expect(changed).toBe(entry.after);
          expect(clean.slice(0, at).endsWith(before)).toBe(true);
          expect(clean.slice(at + changed.length).startsWith(after)).toBe(true);
        }
      }),
    );
  });
});
