import compression from 'compression';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from './media-types.ts';

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

/** Serves a built site on this machine as a static host would; takes the next free port. */
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
  const missing = readFileSync(join(folder, '404.html'));
  const notFound = (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
  };
  // sirv lists the folder once and answers from that list alone: no path leads out of it.
  const files = sirv(folder, {
    etag: true,
    onNoMatch: notFound,
    setHeaders(response, path) {
      const immutable = path.startsWith('/_astro/');
      response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      const type = mediaTypeOf(path.replace(/^\//u, ''));
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const compress = compression();
  return (request: IncomingMessage, response: ServerResponse) => {
    const address = request.url ?? '/';
    if (address === '/' && base !== '/') {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    compress(request, response, () => {
      if (!address.startsWith(base)) {
        notFound(request, response);
        return;
      }
      request.url = address.slice(base.length - 1);
      files(request, response);
    });
  };
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
