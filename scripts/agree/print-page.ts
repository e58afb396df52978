import { chromium } from 'playwright-core';
import { launchChromium } from '../../tests/site/support/chromium.ts';

/** A browser that prints. */
export interface Printer {
  print: (html: string) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** Opens a Chromium that prints pages into PDF files, and fetches nothing for them. */
export async function openPrinter(): Promise<Printer> {
  const browser = await launchChromium((program) => chromium.launch({ ...program }));
  const page = await browser.newPage({ offline: true, javaScriptEnabled: false });
  return {
    print: async (html) => {
      await page.setContent(html, { waitUntil: 'load' });
      return page.pdf({ preferCSSPageSize: true });
    },
    close: () => browser.close(),
  };
}
