import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPortal } from '../../../../src/core/portal/build.ts';
import { noLayout, type Layout } from '../../../../src/core/read/intake/layout.ts';
import { isIdentityNumber } from '../../../../src/core/read/personal/identity-number.ts';
import { countKnown, knownData, withholdData, withholdWords } from '../../../../src/core/read/personal/withhold.ts';
import { describeSource, type Source } from '../../../../src/core/read/source.ts';
import { publishFiles, publishTexts } from '../../../../src/core/write/publish.ts';
import { verifyFiles } from '../../../../src/core/write/verify.ts';
import { noCorrections } from '../../support/sources.ts';

const registries = { bodies: [], regions: [], overrides: new Map() };

/** A source of a text, its personal data withheld. */
function withheldSource(text: string, layout: Layout = noLayout): Source {
  const taken = { text, encoding: 'utf-8', layout };
  const { value, withheld, beside } = withholdData(taken, knownData(taken));
  const masked = withheld.length + beside > 0 ? { textSha256: '1'.repeat(64) } : {};
  const source = { file: 'list.txt', raw: value.text, sha256: '0'.repeat(64), layout: value.layout };
  return { ...source, withheld, withheldBeside: beside, ...masked };
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${String(length)}}$`, 'u'));
const identity = fc
  .tuple(
    fc.constantFrom('110101', '330106', '530102'),
    fc.date({ min: new Date('1940-01-01'), max: new Date('2015-12-31'), noInvalidDate: true }),
    digits(3),
  )
  .map(([place, day, order]) => `${place}${day.toISOString().slice(0, 10).replaceAll('-', '')}${order}`)
  .map((start) => [...'0123456789X'].map((check) => start + check).find(isIdentityNumber) ?? '');
const mobile = fc.tuple(fc.constantFrom('13', '15', '18', '19'), digits(9)).map((parts) => parts.join(''));

/** An announcement of persons: in sentences, in a list parted by tabs, in one with a cell a line. */
const announcement = fc
  .array(fc.record({ id: identity, phone: mobile, form: fc.nat({ max: 4 }) }), { minLength: 1, maxLength: 6 })
  .map((persons) => {
    const lines = persons.map(({ id, phone, form }) => {
      if (form === 0) return `甲某，身份证号${id}，手机${phone}。`;
      if (form === 1) return `1\t甲某\t${id}\t${phone}\t3000`;
      if (form === 2) return `甲某\n${id}\n${phone}`;
      if (form === 3)
        return `（一）甲某（${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}），联系电话：${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`;
      return `　　乙某${[...id].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')}符合条件，可致电${phone}。`;
    });
    const text = `江川市民政局关于拟补贴人员的公示\n\n现将名单公示如下：\n姓名\t身份证号\t电话\n${lines.join('\n')}\n江川市民政局\n2024年3月1日\n`;
    return { text, data: persons.flatMap(({ id, phone }) => [id, phone]) };
  });

/** Digits and letters of a text in half width, so that no way of setting them hides a number. */
const bare = (text: string) => text.normalize('NFKC').replaceAll(/[^\dXx]/gu, '');

describe('personal data that are withheld', () => {
  it('stand in nothing that is published, and every offset stays', () => {
    fc.assert(
      fc.property(announcement, ({ text, data }) => {
        const source = withheldSource(text);
        expect(source.raw.length).toBe(text.length);
        const { value: portal } = buildPortal([source], noCorrections, registries);
        expect(portal.documents).toHaveLength(1);
        const files = publishFiles(portal);
        expect(verifyFiles(files, [source], files)).toEqual([]);
        for (const content of [...files.values(), ...publishTexts([source]).values()])
          for (const datum of data) expect(bare(content)).not.toContain(datum);
        const [{ withheld } = { withheld: [] }] = portal.sources;
        expect(withheld.reduce((sum, { count }) => sum + count, 0)).toBe(source.withheld?.length);
        const lines = portal.corrections.filter(({ rules }) => rules.some((rule) => rule.startsWith('withheld-')));
        expect(lines.length).toBeGreaterThan(0);
        for (const { before, after } of lines) expect([before, after].join('')).toContain('＊');
      }),
      { numRuns: 100 },
    );
  });

  it('are withheld again where nothing tells what they are', () => {
    const { raw } = withheldSource('甲某，手机13800138000。\n合计\t2000\t13800138000\t3000\n');
    expect(raw).toBe('甲某，手机＊＊＊＊＊＊＊＊＊＊＊。\n合计\t2000\t＊＊＊＊＊＊＊＊＊＊＊\t3000\n');
  });

  it('are withheld whole where one is the beginning of another', () => {
    const addresses = '甲某，住址：江川市南街12号。\n乙某，住址：江川市南街12号3幢401室。\n';
    const { raw } = withheldSource(`${addresses}据查，江川市南街12号3幢401室失火。\n`);
    expect(raw.split('\n')[2]).toBe(`据查，${'＊'.repeat(14)}失火。`);
  });

  it('are withheld of what stands beside the text, and the file with them', () => {
    const layout: Layout = {
      ...noLayout,
      fields: [{ name: '联系人', value: '甲某 手机13800138000' }],
      leftOut: [{ what: 'notice', text: '站长电话：13900139000' }],
    };
    const source = withheldSource('江川市治水方案\n\n一、目标\n', layout);
    expect(describeSource(source)).toMatchObject({
      sha256: null,
      text: 'list.txt.txt',
      withheld: [],
      leftOut: [{ what: 'notice', text: '站长电话：＊＊＊＊＊＊＊＊＊＊＊' }],
    });
    expect(source.layout?.fields).toEqual([{ name: '联系人', value: '甲某 手机＊＊＊＊＊＊＊＊＊＊＊' }]);
  });

  it('leave the hash of a file out, from which they could be tried out', () => {
    const source = withheldSource('江川市补贴公示\n\n甲某，身份证号33010619900101123X。\n');
    const { value } = buildPortal([source], noCorrections, registries);
    expect(JSON.stringify(value)).not.toContain(source.sha256);
    expect(value.documents[0]?.source.sha256).toBe('1'.repeat(64));
    const open = withheldSource('江川市治水方案\n\n一、目标\n');
    expect(describeSource(open)).toMatchObject({ sha256: open.sha256, text: 'list.txt', textSha256: open.sha256 });
  });

  it('are told of no diagnostic', () => {
    const known = new Map([['13800138000', 'mobile' as const]]);
    const told = { code: 'source/left-out', severity: 'warning', file: '', span: null } as const;
    expect(withholdWords({ ...told, values: { words: '甲某 13800138000 3000 4000 5000' } }, known).values).toEqual({
      words: '甲某 ＊＊＊＊＊＊＊＊＊＊＊ 3000 4000 5000',
    });
  });

  it('are counted where something curated repeats them', () => {
    const known = new Map([['13800138000', 'mobile' as const]]);
    expect([...countKnown('编者按：１３８００１３８０００，又13800138000', known)]).toEqual([['mobile', 2]]);
    expect([...countKnown('编者按', known)]).toEqual([]);
  });
});
