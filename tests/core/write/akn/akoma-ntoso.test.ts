import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAkomaNtoso } from '../../../../src/core/write/akn/akoma-ntoso.ts';
import { openRecords } from '../../../support/akn-records.ts';
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

  it('writes 编, 章, 节 and 条 as the elements that their eIds name', () => {
    const { portal } = readText('某市治水办法\n\n第一编 总则\n第一章 目的\n第一节 范围\n第一条 为治水，制定本办法。\n');
    const [document] = portal.documents;
    if (document === undefined) throw new Error('The text has become no document.');
    const xml = formatXml(writeAkomaNtoso(document, openRecords(portal), editor));
    const levels = [...xml.matchAll(/<(book|chapter|section|article) eId="([^"]+)"/gu)].map((match) => match.slice(1));
    expect(levels).toEqual([
      ['book', 'book_1'],
      ['chapter', 'book_1__chp_1'],
      ['section', 'book_1__chp_1__sec_1'],
      ['article', 'book_1__chp_1__sec_1__art_1'],
    ]);
  });

  it('has what closes a text behind its annexes in the conclusions, which stand before the attachments', () => {
    const closing = '抄送：某市人大常委会。\n某市人民政府办公室　　2023年5月17日印发\n';
    const { portal } = readText(
      `某市治水方案\n\n一、目标\n到2025年达标。\n附件：任务表\n\n附件\n任务表\n1.修渠。\n2.清淤。\n\n${closing}`,
    );
    expectWhole(portal);
    const [document] = portal.documents;
    if (document === undefined) throw new Error('The text has become no document.');
    const xml = formatXml(writeAkomaNtoso(document, openRecords(portal), editor));
    const conclusions = /<conclusions>.*<\/conclusions>\s*<attachments>/su.exec(xml)?.[0];
    expect(conclusions).toMatch(/抄送：某市人大常委会。.*2023年5月17日<\/date>印发/su);
    expect(xml.slice(xml.indexOf('<attachments>'))).toContain('清淤');
  });

  it('lets nothing of a source become markup', () => {
    const hostile = '<script>alert("1")</script>]]>&amp;<!-- -->';
    const { portal } = readText(`某市水污染防治行动计划\n\n一、${hostile}\n<p eId="x">乙</p>`);
    const [document] = portal.documents;
    if (document === undefined) throw new Error('The text has become no document.');
    const xml = formatXml(
      writeAkomaNtoso({ ...document, title: hostile, number: '"<b>' }, openRecords(portal), editor),
    );
    expect(xml).not.toMatch(/<script|<!--|eId="x"|\]\]>/u);
    expect(xml).toContain('&#x3C;script>');
  });
});
