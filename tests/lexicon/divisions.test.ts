import { describe, expect, it } from 'vitest';
import { divisionPaths, openingDivisions } from '../../src/lexicon/divisions.ts';

describe('divisionPaths', () => {
  it('names every division with those that it lies in, as the reader of names reads it', () => {
    const paths = divisionPaths();
    expect(paths).toEqual(expect.arrayContaining(['浙江省杭州市富阳区', '上海市嘉定区', '河南省济源市', '北京市']));
    expect(paths.filter((path) => openingDivisions(path).length !== path.length)).toEqual([]);
  });
});
