/** Start of Plane 15, a private use area as large as the Basic Multilingual Plane. */
const plane = 0xf0000;

/**
 * Pagefind indexes the words of a record's metadata as well, which would double the index and find
 * what the provision does not say. Characters of a private use area are words of no language to it,
 * so the metadata is written in them: UTF-16 unit `u` becomes U+F0000 + u.
 */
export function veil(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charCodeAt(index);
    return unit < 0xfffe ? String.fromCodePoint(plane + unit) : String.fromCharCode(unit);
  }).join('');
}

/** Gives back what `veil` was given. */
export function unveil(veiled: string): string {
  return Array.from(veiled, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return point >= plane ? String.fromCharCode(point - plane) : character;
  }).join('');
}
