import { contentSecurityPolicy, embedSecurityPolicy } from '../src/site/policy.ts';
import { mediaTypes } from './media-types.ts';

/**
 * The `_headers` file for CDNs that read one (Cloudflare Pages, Netlify …): the security policy of
 * the pages, which as a header can also say who may frame them, a year in caches for the files whose
 * names change with their content, none for the service worker, which would hold back an update, and
 * the types that no ending tells. Hosts join the headers of all rules that fit a path, and of two
 * policies the stricter counts: so each of `folders` has a rule of its own, and what may be framed another.
 */
export function headersFile(base: string, folders: readonly string[]): string {
  const own = ['', '404.html', ...folders.map((folder) => `${folder}/*`)];
  const framed = own.map(
    (path) => `${base}${path}
  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'self'
`,
  );
  const types = mediaTypes.map(({ path, type }) => `\n${base}${path}\n  Content-Type: ${type}\n`).join('');
  return `${base}*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin

${framed.join('\n')}
${base}embed/*
  Content-Security-Policy: ${embedSecurityPolicy}; frame-ancestors *

${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable

${base}offline.js
  Cache-Control: no-cache
${types}`;
}
