import { describe, expect, test } from 'vitest';
import { UNIT, unitKind } from '../../src/lexicon/units.ts';

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
  ])('%s', (text, multiple, name) => {
    expect(unit.exec(text)?.slice(1)).toEqual([multiple, name]);
  });

  test.each(['号', '年代', '分', '版', '万', '级', '市'])('%s as no unit', (text) => {
    expect(unit.test(text)).toBe(false);
  });
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
])('unitKind(%j) is %s', (name, kind) => {
  expect(unitKind(name)).toBe(kind);
});
