import { expect, test } from 'vitest';
import { findingsOf } from '../../support/portal.ts';

const metrics = (text: string) => findingsOf(`某市供水规划\n${text}`).targets.map(({ metric }) => metric);

test('items of conditions are none, those of goals are', () => {
  const item = '\n（一）到2025年，建成水厂10座。\n（二）到2025年，建成泵站5座。';
  expect(metrics(`一、申请认定的，应当符合下列条件：${item}`)).toEqual([]);
  expect(metrics(`一、到2025年，全市达到以下要求：${item}`)).toEqual(['水厂', '泵站']);
});

test('a heading that wants goals reached does not look back', () => {
  expect(metrics('一、保证规划目标圆满完成\n到2025年，建成水厂10座。\n二、其他\n加强管理。')).toEqual(['水厂']);
  expect(metrics('一、规划目标圆满完成\n到2025年，建成水厂10座。\n二、其他\n加强管理。')).toEqual([]);
});
