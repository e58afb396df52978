import compression from 'compression';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import send from 'send';
import { mediaTypeOf } from '../src/lexicon/media-types.ts';
import { movedTo, sentFor } from './hosting/moved.ts';
import { headersOf, hostFiles } from './hosting/rules.ts';

export interface ServeOptions {
  /** Folder of a built site. */
  folder: string;
  /** Path that the site was built for, with a slash at both ends. */
  base: string;
  /** Port wanted; 0 takes any free one. */
  port: number;
  /** Finds what is not in the folder; null where it is nowhere. */
  find?: (path: string, search: string) => Promise<MadeFile | null>;
}

/** A file that is made when it is asked for. */
export interface MadeFile {
  body: Uint8Array;
  /** By which its type and headers are known. */
  path: string;
}

export interface Service {
  /** Address of the home page. */
  url: string;
  close: () => Promise<void>;
}

const host = '127.0.0.1';
const portsTried = 50;

/** The page for what is nowhere. */
const MISSING = '404.html';

/**
 * Serves a built site on this machine as a static host would, with the same types and headers; takes the next free
 * port. What goes away or comes while it runs is missing or there.
 */
export async function serve({
  folder,
  base,
  port,
  find = () => Promise.resolve(null),
}: ServeOptions): Promise<Service> {
  const server = createServer(siteHandler(folder, base, find));
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

function siteHandler(folder: string, base: string, find: Required<ServeOptions>['find']) {
  const root = resolve(folder);
  const missing = () =>
    readFile(join(root, MISSING)).catch(async () => (await find(MISSING, ''))?.body ?? Buffer.from(''));
  const compress = compression();
  return (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = splitAddress(request.url ?? '/');
    if (pathname === '/' && base !== '/') {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    const asked = pathname.slice(base.length);
    const path = sentFor(asked) ?? asked;
    const answer = async (wanted: string | null) => {
      // The file went away while it was being sent.
      if (response.headersSent) return response.destroy();
      const made = wanted === null ? null : await find(wanted, search);
      const moved = pathname.startsWith(base) ? movedTo(path) : null;
      if (made !== null) sendFile(response, 200, made);
      else if (moved !== null) response.writeHead(301, { Location: base + moved }).end();
      else sendFile(response, 404, { body: await missing(), path: MISSING });
    };
    const otherwise = (wanted: string | null) => {
      answer(wanted).catch((error: unknown) => {
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error));
      });
    };
    compress(request, response, () => {
      if (!pathname.startsWith(base) || hostFiles.some((name) => name === path)) {
        otherwise(null);
        return;
      }
      send(request, `/${path}`, { root, dotfiles: 'ignore', cacheControl: false })
        .on('error', () => {
          otherwise(readPath(path));
        })
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

function sendFile(response: ServerResponse, status: number, { body, path }: MadeFile): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const headers = { ...headersOf(path), 'Content-Type': mediaTypeOf(path) };
  response.writeHead(status, headers).end(body);
}

/** A path as it reads; null for one that is malformed. */
function readPath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
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
