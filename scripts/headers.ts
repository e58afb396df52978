import { mediaTypes } from './media-types.ts';
import { contentSecurityPolicy } from '../src/site/policy.ts';

/**
 * The `_headers` file for CDNs that read one (Cloudflare Pages, Netlify …): the security policy of
 * the pages, which as a header can also say who may frame them, a year in caches for the files whose
 * names change with their content, none for the service worker, which would hold back an update, and
 * the types that no ending tells.
 */
export function headersFile(base: string): string {
  const types = mediaTypes.map(({ path, type }) => `\n${base}${path}\n  Content-Type: ${type}\n`).join('');
  return `${base}*
  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin

${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable

${base}offline.js
  Cache-Control: no-cache
${types}`;
}
