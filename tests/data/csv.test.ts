import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLines, formatCell, formatCsv, guardCell, joinList, unguardCell, valueAt } from '../../src/site/data/csv.ts';

describe('guardCell', () => {
  it.each(['=1+1', '+cmd', '-1+1', '@SUM(A1)', '\t=1', '＝1', "'=1", '- 列项'])(
    'keeps %s from running as a formula',
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
    },
  );

  it.each(['-5', '+3.2', '42', '≥92.3', '“十三五”', '', 'a=b', "'十三五'"])('leaves %s as it is', (text) => {
    expect(guardCell(text)).toBe(text);
  });

  it('can be undone', () => {
    const tricky = fc.string({ unit: fc.constantFrom(...`'=+-@\t\n＝1.a市`) });
    fc.assert(
      fc.property(tricky, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
    );
  });
});

describe('joinList', () => {
  it('joins members by semicolons and marks those within', () => {
    expect(joinList(['市建委', 'a;b', 'c\\d', null])).toBe('市建委;a\\;b;c\\\\d;');
  });
});

describe('formatCell', () => {
  it('writes nothing for null, digits for numbers and JSON for lists of objects', () => {
    expect([null, undefined, 0, -5, 1e6].map(formatCell)).toEqual(['', '', '0', '-5', '1000000']);
    expect(formatCell([{ eid: 'table_1__row_1' }])).toBe('[{"eid":"table_1__row_1"}]');
    expect(formatCell([])).toBe('');
  });
});

describe('valueAt', () => {
  it('reads nested fields and nothing below a null', () => {
    expect(valueAt({ raw: { start: 3 } }, 'raw.start')).toBe(3);
    expect(valueAt({ period: null }, 'period.from')).toBeUndefined();
  });
});

describe('csvLines', () => {
  it('begins with the first name, which a byte order mark would be part of', () => {
    expect([...csvLines(['a'], [{ a: '一' }])]).toEqual(['a\r\n', '一\r\n']);
  });
});

describe('formatCsv', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(formatCsv(['a', 'b.c'], [{ a: '一,二', b: { c: '三\n"四"' } }])).toBe(
      '\uFEFFa,b.c\r\n"一,二","三\n""四"""\r\n',
    );
  });

  it('gives back every cell that goes in', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'=,;"\n\r\t 市水1-') });
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell })), (rows) => {
        const [, ...lines] = csvParseRows(formatCsv(['a', 'b'], rows).slice(1));
        expect(lines.map((line) => line.map(unguardCell))).toEqual(rows.map(({ a, b }) => [a, b]));
      }),
    );
  });
});
