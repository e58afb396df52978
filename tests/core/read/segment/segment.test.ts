import { describe, expect, it } from 'vitest';
import { segmentSource } from '../../../../src/core/read/segment/segment.ts';

const parts = (raw: string) =>
  segmentSource(raw).map(({ kind, start, end }) => `${kind} ${raw.slice(start, end).trim().split(/\s/u)[0] ?? ''}`);

const gazette = `某省人民政府公报
2020
目  录
【省政府文件】
- 某省人民政府关于促进快递业发展的意见（某政发〔2020〕1号）（3）
- 某省人民政府关于印发某省水污染防治方案的通知（某政发〔2020〕2号）（9）

某省人民政府关于促进
快递业发展的意见
某政发〔2020〕1号
正文。

某省人民政府关于印发某省水污染防治方案的通知
某政发〔2020〕2号
正文。

某省人民政府公报
（半月刊）
`;

describe('segmentSource', () => {
  it('takes a file for one document', () => {
    expect(parts('\n某市水污染防治方案\n\n一、总体要求\n')).toEqual(['document 某市水污染防治方案']);
  });
  it('parts a gazette into its front pages, its documents and its imprint', () => {
    expect(parts(gazette)).toEqual([
      'front 某省人民政府公报',
      'document 某省人民政府关于促进',
      'document 某省人民政府关于印发某省水污染防治方案的通知',
      'imprint 某省人民政府公报',
    ]);
  });
  it('parts a file without a contents page where a title stands above its own 发文字号', () => {
    const two = '甲市关于治水的意见\n某发〔2020〕1号\n正文。\n乙市关于治气的意见\n某发〔2020〕2号\n正文。';
    expect(parts(two)).toEqual(['document 甲市关于治水的意见', 'document 乙市关于治气的意见']);
  });
  it('does not part a document at a number that it cites', () => {
    const one = '甲市关于治水的意见\n某发〔2020〕1号\n依据下列文件：\n国发〔2015〕17号\n正文。';
    expect(parts(one)).toEqual(['document 甲市关于治水的意见']);
  });
  it('takes the titles from the contents page only, not from a text that a notice encloses', () => {
    const enclosing = gazette.replace('某政发〔2020〕2号\n正文。', '某省水污染防治方案\n正文。');
    expect(parts(enclosing).map((part) => part.split(' ')[0])).toEqual(['front', 'document', 'document', 'imprint']);
  });
  it('covers the file without gap or overlap', () => {
    let at = 0;
    for (const { start, end } of segmentSource(gazette)) {
      expect(start).toBe(at);
      at = end;
    }
    expect(at).toBe(gazette.length);
  });
});
