import type { APIRoute } from 'astro';
import { describePackage } from '../../site/data-package.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(describePackage(), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
