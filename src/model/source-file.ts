/** Endings of the files that a portal takes its texts from. */
const sourceEndings = ['txt', 'md'] as const;

/** The ending of a source's name. */
export function sourceEnding(name: string): (typeof sourceEndings)[number] {
  return sourceEndings.find((ending) => name.endsWith(`.${ending}`)) ?? sourceEndings[0];
}

/** Whether a file of the folder of sources is a text to publish; a README only speaks of the folder. */
export function isSourceFile(name: string): boolean {
  return name !== 'README.md' && sourceEndings.some((ending) => name.endsWith(`.${ending}`));
}

/** The pattern of the name of a source, which stands in no folder below theirs. */
export const sourceName = new RegExp(`^[^/\\\\]+\\.(?:${sourceEndings.join('|')})$`);
