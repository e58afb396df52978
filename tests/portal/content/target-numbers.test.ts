import { expect, it } from 'vitest';
import { targetSchema } from '../../../src/model/target.ts';
import { readData } from '../support/content.ts';

it('gives what a bracket adds the last numbers of its provision, so that no other record is moved', () => {
  const provision = 'zj-water-2016-sec_1__subsec_2__p_1';
  const told = readData('targets', targetSchema)
    .filter(({ id }) => id.startsWith(`${provision}-`))
    .map(({ id, quote }) => [id.slice(provision.length + 1), quote]);
  expect(told.slice(-3)).toEqual([
    ['5', '地下水和近岸海域水质保持稳定'],
    ['6', '嘉兴市有所改善'],
    ['7', '其余设区市稳定达标'],
  ]);
});
