import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** So much of a page is looked at for its address. */
const HEAD = 20_000;

const addresses = [
  /<!--\s*saved from url=\(\d+\)(?<url>https?:\/\/[^\s"'<>]+)/iu,
  /<link\b[^>]*\brel=["']?canonical["']?[^>]*\bhref=["'](?<url>https?:\/\/[^\s"'<>]+)/iu,
  /<link\b[^>]*\bhref=["'](?<url>https?:\/\/[^\s"'<>]+)["'][^>]*\brel=["']?canonical/iu,
  /<meta\b[^>]*\bproperty=["']?og:url["']?[^>]*\bcontent=["'](?<url>https?:\/\/[^\s"'<>]+)/iu,
] as const;

/** The address that a saved page tells as its own; null where it tells none. */
export function addressOf(page: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(page.subarray(0, HEAD));
  for (const pattern of addresses) {
    const url = URL.parse(pattern.exec(head)?.groups?.['url'] ?? '');
    if (url !== null && ['http:', 'https:'].includes(url.protocol)) return url.href;
  }
  return null;
}

const LINK = /\bhref=["'](?<path>[^"'<>:?#]+\.(?:docx?|pdf|xlsx?|wps|rtf))["']/giu;

/**
 * Files beside a saved page that it links to: an annex as a Word file. A link is untrusted, and leads to no file outside
 * the folder of the page.
 * @returns their paths, each once, in the order of the page
 */
export function attachmentsOf(path: string, page: Uint8Array): string[] {
  const folder = realpathSync(dirname(path)) + sep;
  const found = linksIn(page).flatMap((link) => {
    const file = join(folder, link);
    if (!existsSync(file)) return [];
    const real = realpathSync(file);
    return real.startsWith(folder) ? [real] : [];
  });
  return [...new Set(found)];
}

/** Paths of office files to which a page links; wherever they lead. */
export function linksIn(page: Uint8Array): string[] {
  const text = new TextDecoder('utf-8').decode(page);
  return [...text.matchAll(LINK)].map(({ groups }) => decoded(groups?.['path'] ?? ''));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
