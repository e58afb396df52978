/** Where the portal is published: the origin, and the path of its root with a slash at both ends. */
export interface Address {
  site: string;
  base: string;
}

/** Origin in a name that nobody can own (RFC 2606), for builds that were not told theirs. */
const neutralSite = 'https://luce.example';

/** Reads `SITE_URL` and `BASE_PATH`; throws with what was expected and what was found. */
export function readAddress(env: Partial<Record<string, string>>): Address {
  const siteUrl = env['SITE_URL'] || neutralSite;
  const site = URL.parse(siteUrl);
  if (site === null || !/^https?:$/.test(site.protocol)) {
    throw new Error(`SITE_URL must be an http or https address such as https://example.org, found “${siteUrl}”.`);
  }
  const basePath = env['BASE_PATH'] || '/';
  if (!/^[\w\-.~/]*$/.test(basePath) || /(^|\/)\.{1,2}(\/|$)/.test(basePath)) {
    throw new Error(`BASE_PATH must be a path of letters, digits, - . _ ~ such as /policies/, found “${basePath}”.`);
  }
  const segments = basePath.split('/').filter((segment) => segment !== '');
  return { site: site.origin, base: segments.length === 0 ? '/' : `/${segments.join('/')}/` };
}
