import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../../scripts/hosting/rules.ts';
import { mediaTypeOf } from '../../src/lexicon/media-types.ts';
import { browsingReader } from './support/browser.ts';
import { nginx, serveUnderNginx } from './support/nginx.ts';
import { builds } from './support/pages.ts';

const reader = browsingReader({});

/** How much of a long text a browser is asked for. */
const beginning = 500;

/** What a browser makes of a raw text: the charset that it reads it in, and how it begins. */
function readRaw(url: string): Promise<{ charset: string; text: string }> {
  return reader(async (page) => {
    await page.goto(url);
    return page.evaluate((length) => {
      return { charset: document.characterSet, text: document.body.textContent.slice(0, length) };
    }, beginning);
  });
}

/** A file of each kind and folder. */
function filesOfEachKind(folder: string): string[] {
  const files = globSync('**/*.*', { cwd: folder }).filter(
    (file) => !file.startsWith('_headers') && file !== '_redirects',
  );
  const kindOf = (file: string) => `${file.split('/')[0] ?? ''} ${/[^/]*\.([^.]+)$/u.exec(file)?.[1] ?? ''}`;
  return [...Map.groupBy(files, kindOf).values()].flatMap((same) => same.toSorted().slice(0, 1));
}

describe.for(builds)('for $base', ({ base, folder, url: own }) => {
  const receipts = globSync('{sources,data/sources}/*.txt', { cwd: folder });

  test('under the project’s own server the receipts are read as UTF-8', async () => {
    expect(receipts.length).toBeGreaterThan(5);
    for (const file of receipts) await expectUnharmed(own, file);
  });

  describe.skipIf(nginx === null)(
    `under nginx${nginx === null ? ' (not run: there is none on this machine)' : ''}`,
    () => {
      let server: Awaited<ReturnType<typeof serveUnderNginx>>;

      beforeAll(async () => {
        server = await serveUnderNginx(nginx ?? '', { folder, base });
      });

      afterAll(async () => {
        await server.close();
      });

      test('nginx has nothing to say against the settings', () => {
        expect(server.warnings()).toBe('');
      });

      test('the receipts are read as UTF-8', async () => {
        for (const file of receipts) await expectUnharmed(server.url, file);
      });

      test('every kind of file has the type and the headers of the table', async () => {
        const files = filesOfEachKind(folder).filter((file) => file !== '_nginx.conf');
        expect(files.length).toBeGreaterThan(30);
        for (const file of ['', ...files]) {
          const { status, headers } = await fetch(server.url + file);
          const wanted = { ...headersOf(file), 'Content-Type': mediaTypeOf(file) };
          const given = Object.fromEntries(Object.keys(wanted).map((name) => [name, headers.get(name)]));
          expect([file, status, given]).toEqual([file, 200, wanted]);
          const open = headers.get('Access-Control-Allow-Origin') ?? undefined;
          expect([file, open]).toEqual([file, headersOf(file)['Access-Control-Allow-Origin']]);
        }
      });

      test.for(['no-such-page/', '_headers', '_redirects', '_nginx.conf', 'data/no-such.csv'])(
        '%s is missing',
        async (path) => {
          const response = await fetch(server.url + path);
          expect(response.status).toBe(404);
          expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
          expect(await response.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
        },
      );

      test('a folder without its slash leads to its page', async () => {
        const response = await fetch(`${server.url}documents`, { redirect: 'manual' });
        expect([response.status, response.headers.get('location')]).toEqual([301, `${base}documents/`]);
      });

      test('an old address of the ledger leads on, its pages stay', async () => {
        const location = async (path: string) => {
          const { status, headers } = await fetch(server.url + path, { redirect: 'manual' });
          return [status, headers.get('location')];
        };
        const ledger = 'corrections/zj-water-2016/';
        expect(await location(`${ledger}width/2/`)).toEqual([301, `${base}${ledger}#width`]);
        expect(await location(`${ledger}2/`)).toEqual([200, null]);
      });

      test('a page is shown and breaks no policy', async () => {
        const complaints = await reader(async (page) => {
          const said: string[] = [];
          page.on('console', (message) => {
            if (message.type() === 'error') said.push(message.text());
          });
          for (const path of ['', 'search/?q=污水', 'charts/deadlines/', 'charts/deadlines.svg', 'embed/deadlines/']) {
            await page.goto(server.url + path);
            await page.waitForLoadState('networkidle');
          }
          return said;
        });
        expect(complaints).toEqual([]);
      });
    },
  );

  async function expectUnharmed(url: string, file: string): Promise<void> {
    const raw = readFileSync(join(folder, file), 'utf8')
      .replace(/^\uFEFF/u, '')
      .replaceAll('\r\n', '\n');
    const { charset, text } = await readRaw(url + file);
    expect([file, charset, text.replaceAll('\r\n', '\n')]).toEqual([file, 'UTF-8', raw.slice(0, text.length)]);
  }
});
