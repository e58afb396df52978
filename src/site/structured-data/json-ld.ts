/** The vocabulary in whose terms pages describe themselves. */
export const context = 'https://schema.org';

/**
 * JSON-LD as the text of a `script` element. No `<` is left in it, so that no text of a source can end the
 * element; a null is left out.
 */
export function formatJsonLd(value: object): string {
  return JSON.stringify(value, (_, field: unknown) => (field === null ? undefined : field)).replaceAll('<', '\\u003c');
}
