import { describe, expect, it } from 'vitest';
import { endsAsBody, splitBodies, startsAsBody } from '../../../../src/core/read/text/body-name.ts';

describe('splitBodies', () => {
  it.each([
    ['国务院办公厅', ['国务院办公厅']],
    ['国务院扶贫开发领导小组办公室', ['国务院扶贫开发领导小组办公室']],
    ['中共中央办公厅国务院办公厅', ['中共中央办公厅', '国务院办公厅']],
    ['中共浙江省委 浙江省人民政府', ['中共浙江省委', '浙江省人民政府']],
    ['黄浦区发展和改革委员会黄浦区建设和管理委员会', ['黄浦区发展和改革委员会', '黄浦区建设和管理委员会']],
    ['杭州市生态环境局 杭州市发展和改革委员会', ['杭州市生态环境局', '杭州市发展和改革委员会']],
    ['国家发展改革委、生态环境部', ['国家发展改革委', '生态环境部']],
    ['上海市黄浦区人民政府办公室', ['上海市黄浦区人民政府办公室']],
    ['教育部财政部国家发展改革委', ['教育部', '财政部', '国家发展改革委']],
    ['文化和旅游部办公厅', ['文化和旅游部办公厅']],
    ['滨江新区管委会', ['滨江新区管委会']],
    ['2024年', []],
  ])('splits %s', (text, names) => {
    expect(splitBodies(text)).toEqual(names);
  });
});

describe('endsAsBody', () => {
  it.each(['国务院', '浙江省人民政府', '某市生态环境局'])('is true for %s', (text) => {
    expect(endsAsBody(text)).toBe(true);
  });
  it.each(['总体要求', '局', '提高环境监管水平', '促进 快递业发展'])('is false for %s', (text) => {
    expect(endsAsBody(text)).toBe(false);
  });
});

describe('startsAsBody', () => {
  it('knows the issuer before 关于 or 文件, not a word in running text', () => {
    expect(startsAsBody('杭州市发展和改革委员会关于印发')).toBe(true);
    expect(startsAsBody('某市公安局文件')).toBe(true);
    expect(startsAsBody('某市公安局要加强管理')).toBe(false);
  });
});
