/** The part of `compression` that is used here, typed for plain `node:http`. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  type RequestHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  export default function compression(options?: { threshold?: number }): RequestHandler;
}
