import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAkomaNtoso } from '../../../../src/core/write/akn/akoma-ntoso.ts';
import { formatXml } from '../../../../src/core/write/xml.ts';
import { arbitraryText } from '../../support/arbitrary-texts.ts';
import { readText } from '../../support/portal.ts';
import { editor, expectWhole } from './whole.ts';

describe('writeAkomaNtoso', () => {
  it('keeps any text whole', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expectWhole(readText(text).portal);
      }),
      { numRuns: 150 },
    );
  });

  it('lets nothing of a source become markup', () => {
    const hostile = '<script>alert("1")</script>]]>&amp;<!-- -->';
    const { portal } = readText(`某市水污染防治行动计划\n\n一、${hostile}\n<p eId="x">乙</p>`);
    const [document] = portal.documents;
    if (document === undefined) throw new Error('The text has become no document.');
    const xml = formatXml(writeAkomaNtoso({ ...document, title: hostile, number: '"<b>' }, portal, editor));
    expect(xml).not.toMatch(/<script|<!--|eId="x"|\]\]>/u);
    expect(xml).toContain('&#x3C;script>');
  });
});
