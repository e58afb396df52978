import { expect, test } from 'vitest';
import { placeWords } from '../../src/site/place.ts';

const places: [document: string, eid: string, words: string][] = [
  ['hz-water-2016', 'sec_1__subsec_2__p_1', '一 （二） 第1段'],
  ['hz-water-2016', 'preamble__p_1', '引言 第1段'],
  ['hz-beautiful-2019', 'notice__date', '通知 日期'],
  ['hz-beautiful-2019', 'conclusion__p_1', '结尾 第1段'],
  ['hz-eco-2021', 'table_2__row_5', '二 （三） 2 表2 第5行'],
  ['hz-eco-2021', 'box_9__para_6', '十二 （五） 专栏9 第6项'],
  ['hz-beautiful-2019', 'att_1__row_19', '附件1 第19行'],
];

test.each(places)('%s %s is %s', (document, eid, words) => {
  expect(placeWords(document, eid)).toBe(words);
});
