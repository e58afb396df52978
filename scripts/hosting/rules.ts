import { createHash } from 'node:crypto';
import { fileStyle } from '../../src/charts/svg-file.ts';
import { indexFolder } from '../../src/search/index/paths.ts';
import { linkedPages } from '../../src/site/representations/forms.ts';
import { thingsFolder } from '../../src/search/things/paths.ts';
import { contentSecurityPolicy, embedSecurityPolicy } from '../../src/site/page/content-security-policy.ts';

/** Headers by their name. */
export type Headers = Readonly<Record<string, string>>;

/** What every answer carries. HTTPS is asked for this host alone: its neighbours are not ours to speak for. */
export const everywhere: Headers = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Data and texts that the scripts of any site may read, by the endings of their names. */
export const openEndings = ['csv', 'json', 'svg', 'xml', 'ics', 'txt', 'md', 'zip', 'ris', 'bib'] as const;
export const openToAll = { 'Access-Control-Allow-Origin': '*' } as const satisfies Headers;

/** Folders that other sites may build into their pages, also into those that ask for leave (COEP). */
export const sharedFolders = ['charts', 'data', 'embed'] as const;
export const sharedWithAll = { 'Cross-Origin-Resource-Policy': 'cross-origin' } as const satisfies Headers;

/** Folder of the assets of pages. */
const assetsFolder = '_astro';

/**
 * Folders of files whose paths change with their content, `:id` for a step of any name, and the headers of these and of
 * those that must be asked for anew each time.
 */
export const lastingFolders = [assetsFolder, `${indexFolder}/:id`, `${thingsFolder}/:id`] as const;
export const lasting = { 'Cache-Control': 'public, max-age=31536000, immutable' } as const satisfies Headers;
export const passing = { 'Cache-Control': 'no-cache' } as const satisfies Headers;

/** Folders without a page: a policy would be that of the worker which is read from there. */
const withoutPages = [assetsFolder, indexFolder, thingsFolder];

/** What the build writes for hosts and not for readers. */
export const hostFiles = ['_headers', '_redirects', '_nginx.conf'] as const;

// A drawing that is opened alone is a page with a style sheet of its own.
const styleHash = createHash('sha256').update(fileStyle).digest('base64');
const ownPages = `${contentSecurityPolicy}; frame-ancestors 'self'`;
export const policies = {
  own: ownPages,
  charts: ownPages.replace("style-src 'self'", `style-src 'self' 'sha256-${styleHash}'`),
  embed: `${embedSecurityPolicy}; frame-ancestors *`,
} as const;

/** The policy of what lies in a folder of the site; null where there is none. */
export function policyOfFolder(folder: string): string | null {
  if (withoutPages.includes(folder)) return null;
  return folder === 'charts' || folder === 'embed' ? policies[folder] : policies.own;
}

/** The `Link` header of a page that shows a record: its other forms. Empty for other paths. */
function linkOf(path: string): Headers {
  const page = linkedPages.find(({ pattern }) => new RegExp(`^${pattern}$`, 'u').test(path));
  return page === undefined ? {} : { Link: page.link };
}

/** The headers of a path below the base (`documents/x/`, `data/targets.csv`), but for its type. */
export function headersOf(path: string): Headers {
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : null;
  const isLasting = lastingFolders.some((lasting) =>
    new RegExp(`^${lasting.replace(':id', '[^/]+')}/`, 'u').test(path),
  );
  const isPage = /^(?:(?:index|404)\.html)?$/.test(path);
  const policy = folder === null ? (isPage ? policies.own : null) : policyOfFolder(folder);
  const isOpen = openEndings.some((ending) => path.endsWith(`.${ending}`));
  const isShared = sharedFolders.some((shared) => shared === folder);
  return {
    ...everywhere,
    ...(policy === null ? {} : { 'Content-Security-Policy': policy }),
    ...(isLasting ? lasting : passing),
    ...(isOpen ? openToAll : {}),
    ...(isShared ? sharedWithAll : {}),
    ...linkOf(path),
  };
}
