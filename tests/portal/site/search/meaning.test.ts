import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withNewReader } from '../../../site/support/browser.ts';
import { builds } from '../../../site/support/pages.ts';

const [build] = builds;
const root = build?.url ?? '';

/** What stands on the first screen of a search, in the order in which it is read. */
function firstScreen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const blocks = document.querySelectorAll<HTMLElement>(
      '.thing, .answer-asked, .answer-note, .answer-item, .search-status, #search-advice > p, .found-title, .result',
    );
    const isSeen = (block: HTMLElement) => {
      const { top, height } = block.getBoundingClientRect();
      return height > 0 && top < innerHeight;
    };
    return [...blocks]
      .filter(isSeen)
      .map((block) => block.innerText.replaceAll(/\s+/gu, ' '))
      .join('\n');
  });
}

async function searchFor(query: string): Promise<string> {
  return withNewReader({}, async (page) => {
    await page.goto(`${root}search/?q=${encodeURIComponent(query)}`);
    await page.locator('#search-status', { hasText: /^(?:共|没有|所选)/u }).waitFor();
    return firstScreen(page);
  });
}

describe('the first screen of the search page', () => {
  test.for([
    ['a name', '碳中和', ['名词 碳中和', '共 2 份文件']],
    ['a part of a title', '环境治理体系实施方案', ['文件 杭州市关于加快推进生态环境治理体系']],
    ['a number in other brackets', '浙政办发[2016]31号', ['文件 浙江省政府', '浙政办发〔2016〕31号']],
    ['pinyin', 'chunan', ['地区 淳安县', '按拼音']],
    ['initials', 'qtj', ['地区 钱塘江']],
    ['English', 'drinking water', ['饮用水', '按英文名']],
    ['traditional characters', '農藥', ['没有一条含有“農藥”', '按“农药”（繁体换成简体）查到']],
    ['what people say', '充电桩', ['指标 新建公用充电桩', '3000']],
    ['a question for a number', '城市道路机扫率是多少', ['道路机械化清扫率', '85%']],
    ['a question for who answers', '海绵城市谁负责', ['谁负责', '牵头']],
    ['a question for what came of it', '氨氮减排目标完成了吗', ['达到（目标']],
    ['a question for what a place is to do', '建德市要做什么', ['建德市 · 要做什么', '杭州市全域的目标']],
    ['a question for what is not recorded', '酸雨频率目标是多少', ['未见关于“酸雨频率”的目标']],
    ['one wrong character', '森林复盖率', ['66.85%']],
    ['another dash', '2020-2022年', ['没有一条含有']],
    ['nothing', '紫色犀牛跳舞', ['没有一条含有“紫色犀牛跳舞”', '请换一种写法']],
  ] as const)('answers %s: %s', async ([, query, told]) => {
    const screen = await searchFor(query);
    for (const words of told) expect(screen).toContain(words);
  });

  test('keeps what near words find apart from what was asked for', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${root}search/?q=${encodeURIComponent('劣五类')}`);
      await page.locator('.near-results .result').first().waitFor();
      expect(await page.locator('#search-status').textContent()).toBe('没有一条含有“劣五类”。');
      expect(await page.locator('#search-results .result').count()).toBe(0);
      expect(await page.locator('.near-said').first().textContent()).toMatch(/^按“劣Ⅴ类”（另一种写法）查到 \d+ 条：$/u);
    });
  });
});

describe('the panel of the header', () => {
  test('lists what is named above the passages, and by the keyboard', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${root}about/`);
      await page.locator('.site-search input').fill('森林覆盖率');
      await page.locator('.search-panel .result').first().waitFor();
      expect(await page.locator('.search-panel .thing').first().innerText()).toContain('2025年目标：66.85%以上');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/indicators\/hz-forest-cover\//u);
    });
  });

  test('answers a question', async () => {
    await withNewReader({}, async (page) => {
      await page.goto(`${root}about/`);
      await page.locator('.site-search input').fill('再生水谁负责');
      const answer = page.locator('.search-panel .answer-item').first();
      await answer.waitFor();
      expect(await answer.innerText()).toContain('牵头：市建委');
    });
  });
});

test('the pages without the index of things still find passages', async () => {
  await withNewReader({}, async (page) => {
    await page.route(/things-index/u, (route) => route.abort());
    await page.goto(`${root}search/?q=${encodeURIComponent('黑臭水体')}`);
    await page.locator('#search-results .result').first().waitFor();
    expect(await page.locator('.thing').count()).toBe(0);
  });
});
