import { ruleIds } from '../../src/site/corrections/rules.ts';

/** Each rule of each text had pages of its own: `corrections/<text>/width/2/` has become a place on the page of the text. */
const ofRule = new RegExp(`^(corrections/[^/]+/)(${ruleIds.join('|')})/(?:\\d+/)?$`, 'u');

/** Where what stood at a path below the base is now, for a portal too large to have a page at each old address. */
export function movedTo(path: string): string | null {
  return ofRule.test(path) ? path.replace(ofRule, '$1#$2') : null;
}

/** The `_redirects` file for CDNs that read one (Cloudflare Pages, Netlify …). */
export function redirectsFile(base: string): string {
  const text = `${base}corrections/:text/`;
  return ruleIds.map((rule) => `${text}${rule}/* ${text}#${rule} 301\n`).join('');
}

/** The same as a `location` of nginx. */
export function movedLocation(base: string): string {
  const at = `^${base.replaceAll('.', '\\.')}corrections/([^/]+)/(${ruleIds.join('|')})/(?:\\d+/)?$`;
  return `location ~ "${at}" {\n  return 301 ${base}corrections/$1/#$2;\n}\n`;
}
