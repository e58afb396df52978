import { ruleIds } from '../../src/site/corrections/rules.ts';

/** Each rule of each text had pages of its own: `corrections/<text>/width/2/` has become a place on the page of the text. */
const ofRule = new RegExp(`^(corrections/[^/]+/)(${ruleIds.join('|')})/(?:\\d+/)?$`, 'u');

/** Where what stood at a path below the base is now, for a portal too large to have a page at each old address. */
export function movedTo(path: string): string | null {
  return ofRule.test(path) ? path.replace(ofRule, '$1#$2') : null;
}

/** The data under the number of their contract, `/data/v1/targets.csv`: today what stands at `/data/`. */
const numbered = /^data\/v1\/(?=.)/u;

/** The path below the base that is sent in place of another; null for one that stands for itself. */
export function sentFor(path: string): string | null {
  return numbered.test(path) ? path.replace(numbered, 'data/') : null;
}

/** The `_redirects` file for CDNs that read one (Cloudflare Pages, Netlify …). */
export function redirectsFile(base: string): string {
  const text = `${base}corrections/:text/`;
  const moved = ruleIds.map((rule) => `${text}${rule}/* ${text}#${rule} 301\n`);
  return [...moved, `${base}data/v1/* ${base}data/:splat 200\n`].join('');
}

/** The same for nginx. */
export function movedLocation(base: string): string {
  const at = `^${base.replaceAll('.', '\\.')}corrections/([^/]+)/(${ruleIds.join('|')})/(?:\\d+/)?$`;
  const again = `rewrite ^${base.replaceAll('.', '\\.')}data/v1/(.+)$ ${base}data/$1 last;\n`;
  return `${again}location ~ "${at}" {\n  return 301 ${base}corrections/$1/#$2;\n}\n`;
}
