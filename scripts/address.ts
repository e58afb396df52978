/** Where the portal is published: the origin, null where none is known, and the path of its root. */
export interface Address {
  site: string | null;
  /** With a slash at both ends. */
  base: string;
  /** Name of the variable or file that told the origin. */
  from: string | null;
}

type Variables = Partial<Record<string, string>>;

/** A host that tells what it builds where the site will be: the address, and the variable that says so. */
interface Told {
  from: string;
  address: string | undefined;
}

/** Every variable that may tell an address: what a build sets to '' that is to know none. */
export const addressVariables = [
  'SITE_URL',
  'BASE_PATH',
  'CF_PAGES_URL',
  'URL',
  'DEPLOY_PRIME_URL',
  'DEPLOY_URL',
  'VERCEL_PROJECT_PRODUCTION_URL',
  'VERCEL_BRANCH_URL',
  'VERCEL_URL',
  'CI_PAGES_URL',
  'GITHUB_REPOSITORY',
] as const;

/**
 * Reads `SITE_URL` and `BASE_PATH`, and where they are not set what the portal states, or else what the host that builds
 * the site tells: an address, and the path in it. Throws with what was expected and what was found.
 * @param stated address in `portal.yaml`, an http or https address
 */
export function readAddress(env: Variables, stated: string | null = null): Address {
  const basePath = env['BASE_PATH'] || null;
  if (basePath !== null && (!/^[\w\-.~/]*$/.test(basePath) || /(^|\/)\.{1,2}(\/|$)/.test(basePath))) {
    throw new Error(`BASE_PATH must be a path of letters, digits, - . _ ~ such as /policies/, found “${basePath}”.`);
  }
  const base = basePath === null ? null : asBase(basePath);
  if (env['SITE_URL']) return { site: originOf(env['SITE_URL']), base: base ?? '/', from: 'SITE_URL' };
  if (stated !== null) {
    const { origin, pathname } = new URL(stated);
    return { site: origin, base: base ?? asBase(pathname), from: 'portal.yaml' };
  }
  for (const { from, address } of toldByHosts(env)) {
    const url = address ? URL.parse(address) : null;
    if (url?.protocol !== 'https:' || !url.hostname.includes('.')) continue;
    const path = asBase(url.pathname);
    // A site that is built for another path than its host has for it will stand elsewhere.
    if (base !== null && path !== '/' && base !== path) continue;
    return { site: url.origin, base: base ?? path, from };
  }
  return { site: null, base: base ?? '/', from: null };
}

/** An address as the variables of a program that is to know this one and no other. */
export function addressAsVariables({ site, base }: Pick<Address, 'site' | 'base'>): Record<string, string> {
  return {
    ...Object.fromEntries(addressVariables.map((name) => [name, ''])),
    SITE_URL: site ?? '',
    BASE_PATH: base,
  };
}

/** One line for whoever builds: which address was taken and from where, or what a site without one lacks. */
export function tellAddress({ site, base, from }: Address): string {
  if (site !== null) return `${site}${base}, from ${from ?? ''}`;
  return `${base} of an unknown origin: no sitemap, canonical links or share pictures; SITE_URL=https://… or address in portal.yaml sets it`;
}

function originOf(address: string): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL must be an http or https address such as https://example.org, found “${address}”.`);
  }
  return url.origin;
}

function asBase(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/** What Cloudflare Pages, Netlify, Vercel, GitLab Pages and GitHub Pages tell, the likelier address of each first. */
function toldByHosts(env: Variables): Told[] {
  const netlify = ['DEPLOY_PRIME_URL', 'DEPLOY_URL'];
  // A preview is not at the main address, which Netlify and Vercel tell too.
  const variables = [
    'CF_PAGES_URL',
    ...(isPreview(env['CONTEXT']) ? [...netlify, 'URL'] : ['URL', ...netlify]),
    ...(isPreview(env['VERCEL_ENV']) ? [] : ['VERCEL_PROJECT_PRODUCTION_URL']),
    'VERCEL_BRANCH_URL',
    'VERCEL_URL',
    'CI_PAGES_URL',
  ];
  const told = variables.map((from) => ({ from, address: withScheme(env[from]) }));
  return [...told, { from: 'GITHUB_REPOSITORY', address: gitHubPages(env) }];
}

function isPreview(context: string | undefined): boolean {
  return context !== undefined && context !== '' && context !== 'production';
}

/** Vercel leaves the scheme out: `luce-git-main.vercel.app`. */
function withScheme(address: string | undefined): string | undefined {
  return address && !address.includes('://') ? `https://${address}` : address;
}

/** `https://owner.github.io/name/` of `owner/name`, where GitHub Actions build the site. */
function gitHubPages(env: Variables): string | undefined {
  const [owner, name] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (env['GITHUB_ACTIONS'] !== 'true' || !owner || !name) return undefined;
  if ((env['GITHUB_SERVER_URL'] || 'https://github.com') !== 'https://github.com') return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  return `https://${host}/${name.toLowerCase() === host ? '' : name}`;
}
