import { describe, expect, test } from 'vitest';
import { ADDED_UNIT, COUNT_UNIT, UNIT, unitKind, unitPattern } from '../../src/lexicon/units.ts';

const unit = new RegExp(`^${UNIT}$`, 'u');

describe('UNIT reads', () => {
  test.each([
    ['%', '', '%'],
    ['个百分点', '', '个百分点'],
    ['万亩', '万', '亩'],
    ['亿立方米', '亿', '立方米'],
    ['亿千瓦时', '亿', '千瓦时'],
    ['万千瓦', '万', '千瓦'],
    ['微克/立方米', '', '微克/立方米'],
    ['万吨标准煤', '万', '吨标准煤'],
    ['吨标准煤/万元', '', '吨标准煤/万元'],
    ['万吨/日', '万', '吨/日'],
    ['万元/亩', '万', '元/亩'],
    ['/10万', '', '/10万'],
    ['条（段）', '', '条（段）'],
    ['千万千伏安时', '千万', '千伏安时'],
    ['μg/m³', '', 'μg/m³'],
    [' µg/m3', '', 'µg/m3'],
    ['mg/L', '', 'mg/L'],
    ['GW', '', 'GW'],
    ['万kWh', '万', 'kWh'],
    ['微克每立方米', '', '微克每立方米'],
  ])('%s', (text, multiple, name) => {
    expect(unit.exec(text)?.slice(1)).toEqual([multiple, name]);
  });

  test.each(['号', '年代', '分', '版', '万', '级', '市', 'GWp', ' 亩', 'G', '万%', '亿个百分点'])(
    '%s as no unit',
    (text) => {
      expect(unit.test(text)).toBe(false);
    },
  );
});

test.each([
  ['%', 'share'],
  ['‰', 'share'],
  ['个', 'count'],
  ['床', 'count'],
  ['岁', 'count'],
  ['亩', 'measure'],
  ['吨/日', 'measure'],
  ['天', 'time'],
  ['元', 'money'],
  ['元/亩', 'money'],
  ['元/吨', 'money'],
  ['μg/m³', 'measure'],
  ['次/天', 'measure'],
])('unitKind(%j) is %s', (name, kind) => {
  expect(unitKind(name)).toBe(kind);
});

test.each(['家', '万吨', '亿元', 'kWh'])('numbers of %s may be added up', (unit) => {
  expect(unit).toMatch(new RegExp(`^${ADDED_UNIT}$`, 'u'));
});

test.each(['%', '天', '倍', '次', '微克/立方米', '元/亩'])('numbers of %s may not', (unit) => {
  expect(unit).not.toMatch(new RegExp(`^${ADDED_UNIT}$`, 'u'));
});

test.each([
  ['家', true],
  ['人次', true],
  ['吨', false],
])('things are counted with %s: %s', (unit, is) => {
  expect(new RegExp(`^${COUNT_UNIT}$`, 'u').test(unit)).toBe(is);
});

test.each([
  ['浓度（μg/m3）', '微克/立方米', true],
  ['排放量（万吨）', '万吨', true],
  ['排放量（吨）', '万吨', false],
  ['total', '吨', false],
])('in “%s” stands %s in a spelling of it: %s', (text, unit, is) => {
  expect(new RegExp(unitPattern(unit), 'u').test(text)).toBe(is);
});
