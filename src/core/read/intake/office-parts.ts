import { strFromU8, unzipSync } from 'fflate';
import type { Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** No part of an office file that holds a text is larger; a zip bomb is. */
const MOST_BYTES = 64_000_000;

/** The XML parts of an office file that are wanted, by path; null where the file is no sound zip archive. */
export function openParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Root> | null {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => isWanted(name) && originalSize <= MOST_BYTES,
    });
    return new Map(Object.entries(files).map(([name, data]) => [name, fromXml(strFromU8(data))]));
  } catch {
    return null;
  }
}
