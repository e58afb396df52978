import compression from 'compression';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import send from 'send';
import { mediaTypeOf } from '../src/lexicon/media-types.ts';
import { movedTo } from './hosting/moved.ts';
import { headersOf, hostFiles } from './hosting/rules.ts';

export interface ServeOptions {
  /** Folder of a built site. */
  folder: string;
  /** Path that the site was built for, with a slash at both ends. */
  base: string;
  /** Port wanted; 0 takes any free one. */
  port: number;
}

export interface Service {
  /** Address of the home page. */
  url: string;
  close: () => Promise<void>;
}

const host = '127.0.0.1';
const portsTried = 50;

/**
 * Serves a built site on this machine as a static host would, with the same types and headers; takes the next free
 * port. What goes away or comes while it runs is missing or there.
 */
export async function serve({ folder, base, port }: ServeOptions): Promise<Service> {
  const server = createServer(siteHandler(folder, base));
  const taken = await listen(server, port);
  return {
    url: `http://${host}:${taken}${base}`,
    close: () =>
      new Promise((fulfil) => {
        server.close(() => {
          fulfil();
        });
        server.closeAllConnections();
      }),
  };
}

function siteHandler(folder: string, base: string) {
  const root = resolve(folder);
  const missing = readFileSync(join(root, '404.html'));
  const compress = compression();
  return (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = splitAddress(request.url ?? '/');
    if (pathname === '/' && base !== '/') {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    const path = pathname.slice(base.length);
    const notFound = () => {
      const moved = pathname.startsWith(base) ? movedTo(path) : null;
      // The file went away while it was being sent.
      if (response.headersSent) response.destroy();
      else if (moved !== null) response.writeHead(301, { Location: base + moved }).end();
      else sendMissing(response, missing);
    };
    compress(request, response, () => {
      if (!pathname.startsWith(base) || hostFiles.some((name) => name === path)) {
        notFound();
        return;
      }
      send(request, `/${path}`, { root, dotfiles: 'ignore', cacheControl: false })
        .on('error', notFound)
        .on('directory', () => {
          response.writeHead(301, { Location: `${pathname}/${search}` }).end();
        })
        .on('headers', () => {
          response.setHeaders(new Map(Object.entries({ ...headersOf(path), 'Content-Type': mediaTypeOf(path) })));
        })
        .pipe(response);
    });
  };
}

function sendMissing(response: ServerResponse, page: Buffer): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const headers = { ...headersOf('404.html'), 'Content-Type': mediaTypeOf('404.html') };
  response.writeHead(404, headers).end(page);
}

function splitAddress(address: string): { pathname: string; search: string } {
  const cut = address.search(/[?#]/);
  return cut === -1
    ? { pathname: address, search: '' }
    : { pathname: address.slice(0, cut), search: address.slice(cut) };
}

async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate <= port + portsTried; candidate += 1) {
    const taken = await tryPort(server, candidate);
    if (taken !== null) return taken;
  }
  throw new Error(`No free port from ${port} to ${port + portsTried}: end one of the programs that listen there.`);
}

/** The port that the server listens on, or null where `port` belongs to another program. */
function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((fulfil, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') fulfil(null);
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const address = server.address();
      fulfil(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
