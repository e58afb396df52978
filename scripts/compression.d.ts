/** The part of `compression` that is used here, typed for plain `node:http` as `sirv` is. */
declare module 'compression' {
  import type { RequestHandler } from 'sirv';
  export default function compression(options?: { threshold?: number }): RequestHandler;
}
