import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../support/portal.ts';

describe('the new words of a text that is amended', () => {
  it('are a quotation, whose numbers are none of the text that quotes them', () => {
    const text =
      '一、将第二条修改为：“巡查下列地点：\n（一）塘岸；\n（二）闸门。\n“第三条 巡查有记录。”\n二、增加一条，作为第四条：\n“护林包括：\n1.植树；\n2.防火。”\n三、删去第五条。';
    expect(bodyOf(text)).toEqual([
      'sec_1 section 一、||将第二条修改为：“巡查下列地点：',
      'sec_1__p_1 p ||（一）塘岸；',
      'sec_1__p_2 p ||（二）闸门。',
      'sec_1__p_3 p ||“第三条巡查有记录。”',
      'sec_2 section 二、||增加一条，作为第四条：',
      'sec_2__p_1 p ||“护林包括：',
      'sec_2__p_2 p ||1.植树；',
      'sec_2__p_3 p ||2.防火。”',
      'sec_3 section 三、||删去第五条。',
    ]);
  });

  it('end before the next amendment where nothing closes them', () => {
    const text = '一、将第二条修改为：“巡查塘岸。\n二、将第三条修改为：“巡查闸门。”\n三、删去第五条。';
    expect(bodyOf(text).map((provision) => provision.split(' ')[0])).toEqual(['sec_1', 'sec_2', 'sec_3']);
  });

  it('are not what any open quotation mark stands before', () => {
    const text = '一、落实“河长制度。\n（一）巡河。\n（二）护河。”';
    expect(bodyOf(text).map((provision) => provision.split(' ')[0])).toEqual([
      'sec_1',
      'sec_1__subsec_1',
      'sec_1__subsec_2',
    ]);
  });
});
