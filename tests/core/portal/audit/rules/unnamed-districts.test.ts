import { describe, expect, it } from 'vitest';
import { findUnnamedDistricts } from '../../../../../src/core/portal/audit/rules/unnamed-districts.ts';
import type { Mention } from '../../../../../src/model/mention.ts';
import type { Region } from '../../../../../src/model/region.ts';
import { marksOf, sheetOf } from '../sheet-fixture.ts';

describe('findUnnamedDistricts', () => {
  const region = (id: string, name: string, kind: Region['kind'] = 'district'): Region => {
    const rest = { parent: null, listedAs: [], from: null, until: null, reason: null, tile: null, successors: [] };
    const origin = 'registry';
    return { id, name, kind, aliases: [name], origin, ...rest };
  };
  const regions = [
    region('gongshu', '拱墅区'),
    region('xihu', '西湖区'),
    region('tonglu', '桐庐县', 'county'),
    region('west-lake', '西湖', 'lake'),
  ];
  const found = (content: string, responsible: string) => {
    const words = `1\t治河\t${content}\t${responsible}`;
    const mentions = regions.flatMap(({ id, name }): Mention[] => {
      const start = words.indexOf(name);
      const rest = { document: 'a', eid: 'att_1__row_1', kind: 'region' as const, ref: id };
      return start < 0 ? [] : [{ ...rest, start, end: start + name.length }];
    });
    const task = { document: 'a', eid: 'att_1__row_1', number: 1, name: '治河', content, responsible };
    const sheet = sheetOf({ 'a att_1__row_1': words }, { tasks: [task], regions, mentions });
    return findUnnamedDistricts(sheet).flatMap((draft) => marksOf(sheet, draft));
  };

  it('marks the district and the bodies', () => {
    expect(found('拱墅区完成6条，西湖区完成14条。', '市建委，西湖区政府')).toEqual([
      'a att_1__row_1: 拱墅区',
      'a att_1__row_1: 市建委，西湖区政府',
    ]);
  });

  it.each([
    ['拱墅区完成6条，西湖区完成14条。', '市建委，拱墅区、西湖区政府'],
    ['拱墅区完成6条，西湖区完成14条。', '市建委，西湖区政府，其他各区、县（市）政府'],
    ['拱墅区完成6条，西湖区完成14条。', '市建委，西湖区政府，相关区、县（市）政府'],
    ['拱墅区完成6条，西湖区完成14条。', '市建委'],
    ['加强西湖综合保护，桐庐县完成1条。', '桐庐县政府'],
    ['完成全市河道治理。', '市建委，西湖区政府'],
  ])('finds nothing in %s with %s', (content, responsible) => {
    expect(found(content, responsible)).toEqual([]);
  });
});
