/** The full address of a path of this site; the path alone where the site was built without being told its own. */
export function fullAddress(path: string, site: URL | undefined): string {
  return site === undefined ? path : site.origin + path;
}

/** The full address of a path of this site; null where the site was built without being told its own. */
export function knownAddress(path: string, site: URL | undefined): string | null {
  return site === undefined ? null : site.origin + path;
}
