import { fullAddress } from './full-address.ts';

/** The full address of a path of this site; null where the site was built without being told its own. */
export function knownAddress(path: string, site: URL | undefined): string | null {
  const address = fullAddress(path, site);
  return address === path ? null : address;
}
