import { strFromU8, unzipSync } from 'fflate';
import type { Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** No part of an office file that holds a text is larger; a zip bomb is. */
const MOST_BYTES = 64_000_000;

/** The XML parts of an office file that are wanted, by path; null where the file is no sound zip archive. */
export function openParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Root> | null {
  try {
    return new Map([...unzipParts(bytes, isWanted)].map(([name, words]) => [name, fromXml(words)]));
  } catch {
    return null;
  }
}

/**
 * The wanted parts of an office file as they are written.
 * @throws Error where the file is no sound zip archive
 */
export function unzipParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, string> {
  const files = unzipSync(bytes, { filter: ({ name, originalSize }) => isWanted(name) && originalSize <= MOST_BYTES });
  return new Map(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
}
