/** Ids that a collection of pages should hold, and those that it holds. */
export interface Expectation {
  /** Folder of the collection: `policies`. */
  readonly folder: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/**
 * Throws when a collection does not hold exactly the expected ids. Astro's loaders only log a file
 * that is missing or malformed; a portal must not be published without it.
 */
export function assertComplete({ folder, expected, found }: Expectation): void {
  const missing = expected.filter((id) => !found.includes(id));
  const surplus = found.filter((id) => !expected.includes(id));
  if (expected.length === 0) {
    throw new Error(`${folder}: no entry is listed in the data. Run \`npm run content\` first.`);
  }
  if (missing.length > 0 || surplus.length > 0 || found.length !== expected.length) {
    throw new Error(
      `${folder}: expected ${String(expected.length)} entries, found ${String(found.length)}` +
        `; missing: ${missing.join(', ') || 'none'}; not listed: ${surplus.join(', ') || 'none'}.` +
        ' Run `npm run content`; a file that Astro could not read is named in its log above.',
    );
  }
}
