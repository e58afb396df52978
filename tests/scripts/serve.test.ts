import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serve, type Service } from '../../scripts/serve.ts';

const root = mkdtempSync(join(tmpdir(), 'luce-serve-'));
const folder = join(root, 'site');
const services: Service[] = [];

beforeAll(() => {
  mkdirSync(join(folder, 'documents'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'not for you');
  writeFileSync(join(folder, 'index.html'), `<p>home ${'。'.repeat(2000)}</p>`);
  writeFileSync(join(folder, '404.html'), '<p>nothing here</p>');
  writeFileSync(join(folder, 'documents', 'index.html'), '<p>documents</p>');
  mkdirSync(join(folder, 'documents', 'x'));
  writeFileSync(join(folder, 'documents', 'x', 'akn.xml'), '<a/>');
  for (const name of ['feed.xml', 'data.json', 'data.csv', 'icon.svg', 'module.js', 'raw.txt', 'program.wasm']) {
    writeFileSync(join(folder, name), '1');
  }
});

afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

async function start(base: string, port = 0): Promise<Service> {
  const service = await serve({ folder, base, port });
  services.push(service);
  return service;
}

/** Status of a path that is sent as it stands, which `fetch` would tidy up first. */
function statusOf(service: Service, path: string): Promise<number | undefined> {
  return new Promise((fulfil, reject) => {
    request(service.url, { path }, (response) => {
      response.resume();
      fulfil(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('pages below the base path are found, and nothing above it', async () => {
  const service = await start('/a/b/');
  expect(service.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/a\/b\/$/);
  expect(await (await fetch(`${service.url}documents/`)).text()).toBe('<p>documents</p>');
  expect(await statusOf(service, '/documents/')).toBe(404);
  expect(await statusOf(service, '/a/bdocuments/')).toBe(404);
  expect(await statusOf(service, '/')).toBe(302);
});

test('the next port is taken when the first belongs to another program', async () => {
  const first = await start('/');
  const port = Number(new URL(first.url).port);
  const second = await start('/', port);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
});

test('a missing page gives 404.html', async () => {
  const service = await start('/');
  const response = await fetch(`${service.url}nothing/`);
  expect([response.status, await response.text()]).toEqual([404, '<p>nothing here</p>']);
});

test.for(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/documents/../../secret.txt', '/%', '/%00'])(
  'no path leads out of the folder: %s',
  async (path) => {
    expect(await statusOf(await start('/'), path)).toBe(404);
  },
);

test('text is compressed on the way', async () => {
  const service = await start('/');
  const response = await fetch(service.url, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toContain('home');
});

test.for([
  ['', 'text/html; charset=utf-8'],
  ['data.json', 'application/json; charset=utf-8'],
  ['data.csv', 'text/csv; charset=utf-8'],
  ['icon.svg', 'image/svg+xml; charset=utf-8'],
  ['module.js', 'text/javascript; charset=utf-8'],
  ['raw.txt', 'text/plain; charset=utf-8'],
  ['program.wasm', 'application/wasm'],
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['documents/x/akn.xml', 'application/akn+xml; charset=utf-8'],
] as const)('%s is sent as %s', async ([path, type]) => {
  const service = await start('/');
  expect((await fetch(service.url + path)).headers.get('content-type')).toBe(type);
});

test('a file that goes away is missing, a new one is there, and the server goes on', async () => {
  const service = await start('/');
  const path = join(folder, 'passing.csv');
  writeFileSync(path, '1');
  expect((await fetch(`${service.url}passing.csv`)).status).toBe(200);
  rmSync(path);
  expect((await fetch(`${service.url}passing.csv`)).status).toBe(404);
  rmSync(join(folder, 'documents', 'x'), { recursive: true });
  expect((await fetch(`${service.url}documents/x/akn.xml`)).status).toBe(404);
  expect((await fetch(service.url)).status).toBe(200);
});

test('a folder without its slash leads to its page, below the base too', async () => {
  const service = await start('/a/b/');
  const response = await fetch(`${service.url}documents?q=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/a/b/documents/?q=1']);
});

test('an old address that has no page leads on to the place of what it held', async () => {
  const service = await start('/a/b/');
  const location = async (path: string) => {
    const response = await fetch(service.url + path, { redirect: 'manual' });
    return [response.status, response.headers.get('location')];
  };
  expect(await location('corrections/x/width/')).toEqual([301, '/a/b/corrections/x/#width']);
  expect(await location('corrections/x/layout-wrap/12/')).toEqual([301, '/a/b/corrections/x/#layout-wrap']);
  for (const path of ['corrections/x/2/', 'corrections/x/no-rule/', 'documents/x/width/'])
    expect(await location(path)).toEqual([404, null]);
});

test('what the build writes for hosts is not served', async () => {
  for (const name of ['_headers', '_redirects', '_nginx.conf']) writeFileSync(join(folder, name), '1');
  const service = await start('/');
  for (const name of ['_headers', '_redirects', '_nginx.conf'])
    expect((await fetch(service.url + name)).status).toBe(404);
});
