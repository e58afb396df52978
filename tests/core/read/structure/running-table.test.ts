import { describe, expect, it } from 'vitest';
import { readText } from '../../support/portal.ts';

const kinds = (body: string) =>
  readText(`某市塘岸看护规程\n${body}`)
    .portal.provisions.slice(1)
    .map(({ kind, heading, text }) => `${kind}|${heading ?? ''}|${text.split('\n').length}`);

const page = '编号 指标项 范围 指标内涵\nA-01 塘岸长度 全域 指市内各塘的\n（公里） 岸线，不含\n其中的堤。';

describe('a table whose heads each page prints again, with its columns side by side in its lines', () => {
  it('is kept as its lines, and told of', () => {
    const body = `一、指标\n${page}\n${page}\n${page}\n二、看护\n看好塘岸。`;
    expect(kinds(body)).toEqual(['section|指标|1', 'verbatim||12', 'section|看护|1', 'p||1']);
    const { diagnostics } = readText(`某市塘岸看护规程\n${body}`);
    expect(diagnostics.map(({ code }) => code)).toContain('table/unproven');
  });
  it('ends with its note', () => {
    expect(kinds(`一、指标\n${page}\n${page}\n${page}\n备注：塘含湖。`).slice(1)).toEqual(['verbatim||12', 'note||1']);
  });
  it('is none where a heading stands between its heads, nor where they stand twice', () => {
    const parted = `一、指标\n${page}\n二、范围\n${page}\n三、其他\n${page}\n四、附则`;
    expect(kinds(parted).some((kind) => kind.startsWith('verbatim'))).toBe(false);
    expect(kinds(`一、指标\n${page}\n${page}\n二、附则`).some((kind) => kind.startsWith('verbatim'))).toBe(false);
  });
});
