import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browsingReader, phone } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';

/** A question that a new reader brings, ways to its answer by the words of links, and the words that answer it. */
interface Question {
  asks: string;
  ways: [inList: string[], bySections: (string | RegExp)[]];
  answers: string[];
}

const questions: Question[] = [
  {
    asks: 'what 富阳区 must do, and by when',
    ways: [['富阳区要做什么、何时完成？'], [/^富阳区\s*\d/u]],
    answers: [
      '2017年底',
      '提升萧山印染行业、富阳造纸行业工业重复用水率，确保2017年年底废水排放量在2015年基础上削减8%',
      '《杭州市水污染防治行动计划》',
    ],
  },
  {
    asks: 'who leads 再生水利用, and its target',
    ways: [['再生水利用谁牵头，要做到多少？'], ['指标', '全市再生水利用率', '达到15%']],
    answers: ['全市再生水利用率', '达到15%', '2020年', '市建委'],
  },
  {
    asks: 'whether the PM₂.₅ goal of 2020 was met',
    ways: [['2020年的PM₂.₅目标，达到了没有？'], ['指标', '市区细颗粒物（PM₂.₅）年均浓度']],
    answers: ['2020年目标：不超过42微克/立方米；2021年文件报告2020年为29.8微克/立方米、30微克/立方米，达到了目标。'],
  },
  {
    asks: 'where the city is stricter than the province',
    ways: [['市里哪些要求比省里更严？'], ['对比', /浙江省水污染防治行动计划.*杭州市水污染防治行动计划/u, '更严']],
    answers: [
      '要求更严（省90%，市全覆盖）',
      '农户受益率',
      '要求更严（省70%，市80%）',
      '城市公共供水管网漏损率',
      '不超过11%',
    ],
  },
  {
    asks: 'what must be reported or published every year',
    ways: [['哪些事每年都要报告、公布？'], ['时间表', '定期公布与报告']],
    answers: ['每年', '每年向上一级人民政府报告水污染防治工作情况', '每年公布各设区市水环境状况和排名'],
  },
];

const home = builds[0]?.url ?? '';
const read = browsingReader({ viewport: phone });

/** Presses a link as one who reads it: the one of exactly these words, wherever it stands first. */
async function press(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: words, exact: true }).first().click();
  await page.waitForLoadState();
}

/** Whether words stand within the screen, where the reader has landed. */
function isOnScreen(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const walk = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_ELEMENT);
    const bare = (text: string) => text.replace(/\s/gu, '');
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const element = node as HTMLElement;
      const { top, bottom, height } = element.getBoundingClientRect();
      if (height === 0 || top < 0 || bottom > innerHeight) continue;
      if (bare(element.innerText).includes(bare(wanted))) return true;
    }
    return false;
  }, words);
}

describe.each(questions)('a new reader with a phone finds $asks', ({ ways, answers }) => {
  test.each(ways)('by way of %j', async (...way) => {
    expect(way.length).toBeLessThanOrEqual(3);
    await read(async (page) => {
      await page.goto(home);
      for (const words of way) await press(page, words);
      for (const answer of answers)
        await expect.poll(() => isOnScreen(page, answer), { message: answer, timeout: 15_000 }).toBe(true);
    });
  });
});
