import { expect, test } from 'vitest';
import { placeWords } from '../../../src/site/provisions/place.ts';

const places: [document: string, eid: string, words: string][] = [
  ['hz-eco-2021', 'sec_5', '第五部分'],
  ['hz-eco-2021', 'sec_2__subsec_3__para_2', '二、（三）第2点'],
  ['hz-water-2016', 'sec_1__subsec_2__p_1', '一、（二）第1段'],
  ['hz-water-2016', 'preamble__p_1', '引言第1段'],
  ['hz-beautiful-2019', 'notice__date', '通知日期'],
  ['hz-beautiful-2019', 'conclusion__p_1', '结尾第1段'],
  ['hz-eco-2021', 'table_2__row_5', '二、（三）第2点 表2第5行'],
  ['hz-eco-2021', 'box_9__para_6', '十二、（五）专栏9第6项'],
  ['hz-beautiful-2019', 'att_1__row_19', '附件1第19行'],
];

test.each(places)('%s %s is %s', (document, eid, words) => {
  expect(placeWords(document, eid)).toBe(words);
});
