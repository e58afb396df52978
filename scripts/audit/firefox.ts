import process from 'node:process';
import puppeteer, { type Page } from 'puppeteer-core';
import { essentials, type Tab } from '../../tests/portal/site/support/essentials.ts';
import { installedProgram } from '../../tests/site/support/installed-program.ts';
import { readAddress } from '../address.ts';
import { serve } from '../serve.ts';
import { runStage, tellSkipped } from '../stage.ts';

/**
 * Does in Firefox what a reader must be able to do everywhere, in the one that `FIREFOX_PATH` names or the machine's own;
 * fails when something is not as it should be.
 */
export async function auditFirefox(folder: string): Promise<void> {
  const executablePath = process.env['FIREFOX_PATH'] ?? installedProgram(['firefox-esr', 'firefox']);
  if (executablePath === undefined) {
    tellSkipped('browsers', 'this machine has no Firefox; FIREFOX_PATH can name one');
    return;
  }
  const service = await serve({ folder, base: readAddress(process.env).base, port: 0 });
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  try {
    const tab = tabOf(await browser.newPage());
    const version = await browser.version();
    for (const [name, faultsOf] of Object.entries(essentials)) {
      const work = () => faultsOf(tab, service.url).then((faults) => tell(faults, version));
      await runStage(name, work).catch(() => (process.exitCode = 1));
    }
  } finally {
    await browser.close();
    await service.close();
  }
}

function tell(faults: readonly string[], version: string): string {
  if (faults.length > 0) throw new Error(`${version}: ${faults.join('; ')}`);
  return version;
}

function tabOf(page: Page): Tab {
  return {
    open: async (address, width) => {
      await page.setViewport({ width, height: 900 });
      await page.goto(address);
    },
    evaluate: (question) => page.evaluate(question),
    read: (selector) => page.$eval(selector, (element) => element.textContent),
    choose: (field, value) => page.select(field, value),
    ask: async (field, words) => {
      await page.type(field, words);
      await page.keyboard.press('Enter');
    },
    print: () => page.pdf({ preferCSSPageSize: true }),
  };
}
