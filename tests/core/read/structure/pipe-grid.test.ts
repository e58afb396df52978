import { describe, expect, it } from 'vitest';
import { buildPortal } from '../../../../src/core/portal/build.ts';
import { publishFiles } from '../../../../src/core/write/publish.ts';
import { verifyFiles } from '../../../../src/core/write/verify.ts';
import { sourceOf } from '../../support/sources.ts';

function read(body: string) {
  const source = sourceOf(`某市绿化规划\n\n一、任务\n\n${body}\n\n二、其他\n\n各区应当落实。\n`);
  const { value: portal } = buildPortal([source], new Map(), { bodies: [], regions: [], overrides: new Map() });
  const files = publishFiles(portal);
  return { portal, table: portal.tables[0], faults: verifyFiles(files, [source], files) };
}

describe('a Markdown table that came as text', () => {
  it('is read with its caption, without bars and dashes', () => {
    const { table, portal, faults } = read(
      '表1 任务\n\n| 序号 | 任务 | 单位 |\n|---|:---:|---|\n| 1 | 植树三千亩，新建绿道二十公里，建成口袋公园十个 | 园林局 |\n| 2 | 清淤 | |',
    );
    expect(table).toMatchObject({ caption: '任务', columns: ['序号', '任务', '单位'] });
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['1', '植树三千亩，新建绿道二十公里，建成口袋公园十个', '园林局'],
      ['2', '清淤', null],
    ]);
    expect(portal.provisions.some(({ text }) => text.includes('|'))).toBe(false);
    expect(faults).toEqual([]);
  });
  it('stays text where a row has other bars than the heads', () => {
    const { portal, faults } = read('| 序号 | 任务 |\n|---|---|\n| 1 | 植树 | 园林局 |');
    expect(portal.tables).toEqual([]);
    expect(portal.provisions.some(({ text }) => text.includes('植树'))).toBe(true);
    expect(faults).toEqual([]);
  });
});
