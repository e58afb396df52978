import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withNewReader } from '../../site/support/browser.ts';
import { builds } from '../../site/support/pages.ts';

/** What somebody who has never been here comes for, the links and choices that lead there from the home page, and what then stands on the screen. */
interface Task {
  readonly wants: string;
  readonly steps: readonly Step[];
  readonly sees: (page: Page) => Promise<unknown>;
}

type Step = (page: Page) => Promise<unknown>;

const most = 3;

const follow =
  (name: string): Step =>
  (page) =>
    page.getByRole('link', { name, exact: true }).first().click();
/** The name of a district stands beside the number of its goals. */
const toFuyang: Step = (page) => page.locator('main a[href="/regions/fuyang/"]').last().click();
const reads =
  (...words: string[]) =>
  async (page: Page) => {
    for (const one of words) await page.getByText(one).first().waitFor({ state: 'attached', timeout: 5000 });
  };
const offers = (selector: string) => async (page: Page) => {
  expect(await page.locator(selector).first().getAttribute('href')).not.toBeNull();
};

const tasks: readonly Task[] = [
  {
    wants: 'whether the PM2.5 goal of 2020 was reached',
    steps: [follow('2020年的PM₂.₅目标，达到了没有？')],
    sees: reads('达到了目标'),
  },
  {
    wants: 'who leads the use of reclaimed water, and how much it is to be',
    steps: [follow('再生水利用谁牵头，要做到多少？')],
    sees: reads('达到15%', '市建委'),
  },
  {
    wants: 'what Fuyang has to do',
    steps: [follow('富阳区要做什么、何时完成？')],
    sees: reads('造纸企业关停'),
  },
  {
    wants: 'where the city is stricter than the province',
    steps: [follow('市里哪些要求比省里更严？')],
    sees: reads('更严'),
  },
  {
    wants: 'what is to be published every year',
    steps: [follow('哪些事每年都要报告、公布？')],
    sees: reads('每年'),
  },
  {
    wants: 'the goals of 2025 of the whole city that bind Fuyang',
    steps: [toFuyang, (page) => page.locator('a[href*="reach=whole-hangzhou"][href*="year=2025"]').first().click()],
    sees: reads('2025年'),
  },
  {
    wants: 'what of the environment bureau is overdue without a report',
    steps: [follow('单位'), follow('杭州市生态环境局'), follow('到期而未见报告的')],
    sees: reads('未见报告'),
  },
  {
    wants: 'whether a plan is still in force',
    steps: [follow('杭州市生态环境保护“十四五”规划')],
    sees: reads('2021—2025年'),
  },
  { wants: 'what changed here last', steps: [follow('变动与订阅')], sees: reads('变动') },
  {
    wants: 'a target cited in RIS',
    steps: [follow('再生水利用谁牵头，要做到多少？')],
    sees: offers('a[href^="data:application/x-research-info-systems"]'),
  },
  {
    wants: 'an indicator in a spreadsheet',
    steps: [follow('2020年的PM₂.₅目标，达到了没有？')],
    sees: offers('a[href$="/indicators/hz-pm25-urban/series.csv"]'),
  },
  {
    wants: 'news of a district',
    steps: [toFuyang],
    sees: offers('a[href$="/regions/fuyang/feed.xml"]'),
  },
];

describe.each(builds.slice(0, 1))('a new reader under $base', ({ url }) => {
  test.each(tasks)('finds $wants', async ({ steps, sees }) => {
    expect(steps.length).toBeLessThanOrEqual(most);
    await withNewReader({}, async (page) => {
      await page.goto(url);
      for (const step of steps) {
        await step(page);
        await page.waitForLoadState('load');
      }
      await sees(page);
    });
  });
});
