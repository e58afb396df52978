import { createHash } from 'node:crypto';
import { profile } from '../portal/profile.ts';

/**
 * URI of something of this portal by its path from the root of the site: the same under any address and base, so that
 * a reader's programs know it again when the site has moved. A tag (RFC 4151) where the portal has one, else a UUID
 * made of the portal's name and the path.
 */
export function portalUri(path: string): string {
  return uriIn(profile, path);
}

/** As `portalUri`, in the portal that says this of itself. */
export function uriIn(
  { tag, name, publisher }: Pick<typeof profile, 'tag' | 'name' | 'publisher'>,
  path: string,
): string {
  const seed = `${publisher?.id ?? ''} ${name}`;
  return tag === null ? `urn:uuid:${uuidOf(`${seed} ${path}`)}` : `tag:${tag}:${path}`;
}

/** A UUID made from a name (RFC 9562, version 8): the same name has the same one in every build. */
function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}
