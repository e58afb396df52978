/** Endings of the files that a portal takes its texts from. */
const sourceEndings = ['txt', 'md', 'html', 'htm', 'docx', 'pdf', 'xlsx'] as const;

export type SourceEnding = (typeof sourceEndings)[number];

/** The ending of a source's name, in whatever case it is written; null for a form that is not read. */
export function sourceEnding(name: string): SourceEnding | null {
  const lower = name.toLowerCase();
  return sourceEndings.find((ending) => lower.endsWith(`.${ending}`)) ?? null;
}

/** Names in the folder of sources that are no texts: what speaks of the folder, and hidden files. */
const BESIDE = /^(?:README\.md|manifest\.yaml|\..*)$/u;

/** Whether a file of the folder of sources is a text to publish; a README only speaks of the folder. */
export function isSourceFile(name: string): boolean {
  return !BESIDE.test(name) && sourceEnding(name) !== null;
}

/** Whether a file of the folder of sources is in a form that nothing reads, and has to be refused by name. */
export function isForeignFile(name: string): boolean {
  return !BESIDE.test(name) && sourceEnding(name) === null;
}

/** The pattern of the name of a source, which stands in no folder below theirs. */
export const sourceName = new RegExp(`^[^/\\\\]+\\.(?:${sourceEndings.join('|')})$`, 'i');

/**
 * The name under which a source is published byte for byte, below `sources/`. A saved page gets one that no host
 * serves as a page, whatever it knows of our headers: a script in it is not to run at this site's address.
 */
export function publishedName(file: string): string {
  return ['html', 'htm'].includes(sourceEnding(file) ?? '') ? `${file}.bin` : file;
}
