/** Where a file of the index may end. */
export interface CutRule {
  /** Bytes beyond which it takes no further piece. */
  readonly size: number;
  /** Bytes of a piece, about. */
  readonly piece: number;
}

/**
 * Whether a file ends before its next piece. From half its size on it does so before a piece that its own words tell,
 * not its place, so that after a change the files soon end where they ended before.
 * @param held bytes that it has
 * @param length bytes of the piece
 */
export function endsBefore({ size, piece }: CutRule, held: number, length: number, key: string | Uint16Array): boolean {
  if (held === 0) return false;
  if (held + length > size) return true;
  return held >= size / 2 && hashOf(key) % Math.max(1, Math.round(size / 4 / piece)) === 0;
}

/** A whole number that looks drawn at random (FNV-1a, its bits mixed). */
function hashOf(key: string | Uint16Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    const unit = typeof key === 'string' ? key.charCodeAt(at) : (key[at] ?? 0);
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
