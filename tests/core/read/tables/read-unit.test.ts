import { describe, expect, it } from 'vitest';
import { readUnit } from '../../../../src/core/read/tables/read-unit.ts';

describe('readUnit', () => {
  it.each([
    '森林覆盖率（%）',
    '森林覆盖率(%)',
    'COD（减排比例%）',
    '创建比率（%）*',
    '总量（2020年比2013年削减比例%）',
  ])('finds per cent in %s', (name) => {
    expect(readUnit(name)).toEqual({ kind: 'percent' });
  });

  it.each([
    ['细颗粒物（PM₂.₅）平均浓度（μg/m³）', 'μg/m³'],
    ['细颗粒物（PM2.5）浓度（µg/m ³）', 'µg/m ³'],
    ['新增造林（万亩）', '万亩'],
    ['发电装机（万kW）', '万kW'],
    ['化学需氧量（mg/L）', 'mg/L'],
    ['孕产妇死亡率（1/10万）', '/10万'],
  ])('finds the unit in %s as printed', (name, label) => {
    expect(readUnit(name)).toEqual({ kind: 'named', label });
  });

  it.each(['生态质量指数*', '劣V类断面和建成区黑臭水体', '细颗粒物（PM₂.₅）', '单位GDP（2020年）', ''])(
    'finds none in “%s”',
    (name) => {
      expect(readUnit(name)).toEqual({ kind: 'none' });
    },
  );
});
