/** Top-level domain that nobody can own (RFC 2606): the site was built without being told its address. */
const nobodys = /\.example$/u;

/** The full address of a path of this site; the path alone where the site does not know its own address. */
export function fullAddress(path: string, site: URL | undefined): string {
  return site === undefined || nobodys.test(site.hostname) ? path : site.origin + path;
}
