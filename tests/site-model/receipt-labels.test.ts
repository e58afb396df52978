import { expect, test } from 'vitest';
import { shortLabels } from '../../src/site/receipt-labels.ts';

const cases: [places: string[], labels: string[]][] = [
  [['二 （一） 第3段'], ['二（一）']],
  [['引言 第1段'], ['引言']],
  [['第1段'], ['第1段']],
  [['一 第1项'], ['一 第1项']],
  [['二 （三） 2 表2 第4行'], ['表2 第4行']],
  [['六 （五） 专栏3 第5项'], ['专栏3 第5项']],
  [
    ['二 （一） 第1段', '二 （一） 第2段', '三 （七） 第1段'],
    ['二（一）第1段', '二（一）第2段', '三（七）'],
  ],
];

test.each(cases)('%j reads %j', (places, labels) => {
  expect(shortLabels(places)).toEqual(labels);
});
