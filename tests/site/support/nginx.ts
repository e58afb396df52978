import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import process from 'node:process';

/** The nginx of this machine, null where there is none. Debian keeps it where only root looks. */
export const nginx =
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path)) ?? null;

/** Serves a build on loopback under nginx, with the settings that the build has written; returns how to end it. */
export async function serveUnderNginx(program: string, { folder, base }: { folder: string; base: string }) {
  const place = await mkdtemp(join(tmpdir(), 'luce-nginx-'));
  const root = join(place, 'www');
  const site = join(root, base.slice(0, -1));
  await mkdir(dirname(site), { recursive: true });
  await symlink(resolve(folder), site);
  const port = await freePort();
  await writeFile(join(place, 'nginx.conf'), settings(place, root, base, port));
  const child = spawn(program, ['-p', place, '-c', join(place, 'nginx.conf')], { stdio: 'pipe' });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close');
  const url = `http://127.0.0.1:${String(port)}${base}`;
  await answered(url, () => (child.exitCode === null ? null : said));
  return {
    url,
    warnings: () => said,
    async close() {
      child.kill('SIGTERM');
      await ended;
      await rm(place, { recursive: true });
    },
  };
}

function settings(place: string, root: string, base: string, port: number): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
master_process off;
pid ${join(place, 'pid')};
error_log stderr warn;
events { }
http {
  access_log off;
  ${folders.map((name) => `${name}_temp_path ${join(place, name)};`).join('\n  ')}
  server {
    listen 127.0.0.1:${String(port)};
    root ${root};
    include ${root}${base}_nginx.conf;
  }
}
`;
}

async function answered(url: string, failure: () => string | null): Promise<void> {
  for (;;) {
    const said = failure();
    if (said !== null) throw new Error(`nginx did not start: ${said}`);
    const there = await fetch(url).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((fulfil) => setTimeout(fulfil, 50));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No free port for nginx');
  return address.port;
}
