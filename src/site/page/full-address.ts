/** The full address of a path of this site; the path alone where the site does not know its own address. */
export function fullAddress(path: string, site: URL | undefined): string {
  return site === undefined ? path : site.origin + path;
}
