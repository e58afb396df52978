import { describe, expect, it } from 'vitest';
import { filesInArchive } from '../../../scripts/add/archive.ts';
import { proposeId } from '../../../scripts/add/propose-id.ts';
import { addressOf } from '../../../scripts/add/saved-page.ts';
import { idSchema } from '../../../src/model/document.ts';
import { strToU8, zipSync } from 'fflate';

const read = (fields: { title: string; number?: string; issuedOn?: string; jurisdiction?: string }) => ({
  ...{ number: null, issuers: [], jurisdiction: null, issuedOn: null, publishedOn: null },
  ...{ units: 0, depth: 0, tables: 0, targets: 0, bodies: 0 },
  ...fields,
});

describe('proposeId', () => {
  it.each([
    [{ title: '某通知', number: '青政办发〔2024〕18号' }, 'qingzhengbanfa-2024-18'],
    [{ title: '2026年青禾县政府工作报告' }, /^qing.*gongzuo.*2026$/u],
    [{ title: '关于印发《公园管理办法》的通知', issuedOn: '2021-03-04' }, /^gongyuan.*2021$/u],
    [{ title: '政府工作报告', jurisdiction: '云南省', issuedOn: '2026-01-27' }, 'yunnan-sheng-zhengfu-gongzuo-2026'],
    [{ title: '（示例）' }, 'tongzhi-2-gai'],
  ])('of %j', (fields, expected) => {
    const id = proposeId(read(fields), '下载/通知 (2) 改.docx', new Set());
    expect(id).toMatch(expected);
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it('takes the next free number', () => {
    const taken = new Set(['qingzhengfa-2024-1', 'qingzhengfa-2024-1-2']);
    expect(proposeId(read({ title: '某通知', number: '青政发〔2024〕1号' }), 'a.txt', taken)).toBe(
      'qingzhengfa-2024-1-3',
    );
  });
});

describe('addressOf', () => {
  it.each([
    ['<link rel="canonical" href="https://www.example.gov.cn/a?b=1">', 'https://www.example.gov.cn/a?b=1'],
    ['<meta property="og:url" content="http://www.example.gov.cn/a">', 'http://www.example.gov.cn/a'],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<p>https://www.example.gov.cn/</p>', null],
  ])('of %s is %s', (page, expected) => {
    expect(addressOf(strToU8(page))).toBe(expected);
  });
});

describe('filesInArchive', () => {
  it('reads names that Chinese programs wrote in GB 18030', () => {
    const name = String.fromCharCode(0xcd, 0xa8, 0xd6, 0xaa);
    const bytes = zipSync({ 'xxxx.txt': strToU8('甲') });
    const text = new TextDecoder('latin1').decode(bytes).replaceAll('xxxx', name);
    const renamed = Uint8Array.from(text, (character) => {
      const code = character.charCodeAt(0);
      return code > 0xff ? (latin.get(character) ?? 0) : code;
    });
    expect(filesInArchive('in.zip', renamed).found.map(({ origin }) => origin)).toEqual(['in.zip/通知.txt']);
  });
});

/** TextDecoder's latin1 is windows-1252, which has other letters for 0x80 to 0x9f. */
const latin = new Map(
  Array.from({ length: 32 }, (_, index) => {
    const code = 0x80 + index;
    return [new TextDecoder('latin1').decode(Uint8Array.of(code)), code] as const;
  }),
);
