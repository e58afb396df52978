/** The full address of a path of this site; null where the site was built without being told its own. */
export function knownAddress(path: string, site: URL | undefined): string | null {
  return site === undefined ? null : site.origin + path;
}
