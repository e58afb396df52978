import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { sourceEnding } from '../../src/model/source-file.ts';
import { leftOutForm } from './forms.ts';
import type { FoundFile, LeftOut } from './found-file.ts';

/** Most bytes of one file of an archive, and of all of them together, unpacked. */
const limits = { file: 100_000_000, all: 500_000_000, files: 20_000 } as const;

/** What the systems put into archives beside what is meant. */
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$)/u;

/**
 * Unpacks the texts of a zip archive in memory: the names in it are shown and never written to, and nothing of it is
 * larger than its own list says.
 * @param archive name of the archive, for what is told
 */
export function filesInArchive(archive: string, bytes: Uint8Array): { found: FoundFile[]; leftOut: LeftOut[] } {
  const found: FoundFile[] = [];
  const leftOut: LeftOut[] = [];
  let [count, total] = [0, 0];
  const wanted = new Map<string, string>();
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const origin = `${archive}/${decodeName(name)}`;
        if (name.endsWith('/') || HIDDEN.test(name)) return false;
        const left = sourceEnding(name) === null ? leftOutForm(origin) : null;
        if (left !== null) {
          leftOut.push(left);
          return false;
        }
        count += 1;
        total += originalSize;
        if (originalSize > limits.file || total > limits.all || count > limits.files) {
          leftOut.push({ origin, code: 'add/too-large', values: { most: String(limits.file / 1_000_000) } });
          return false;
        }
        wanted.set(name, origin);
        return true;
      },
    });
    for (const [name, content] of Object.entries(unpacked))
      found.push({ origin: wanted.get(name) ?? name, path: null, bytes: content, attachedTo: null });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    leftOut.push({ origin: archive, code: 'add/archive', values: { problem } });
  }
  return { found: found.sort((a, b) => (a.origin < b.origin ? -1 : 1)), leftOut };
}

/** A name that its archive does not mark as UTF-8 is read as Latin letters; Chinese programs write it in GB 18030. */
function decodeName(name: string): string {
  const codes = Array.from(name, (character) => character.codePointAt(0) ?? 0);
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return name;
  const bytes = Uint8Array.from(codes);
  const readings = ['utf-8', 'gb18030'].flatMap((encoding) => {
    try {
      return [new TextDecoder(encoding, { fatal: true }).decode(bytes)];
    } catch {
      return [];
    }
  });
  return readings.find((one) => /\p{Script=Han}/u.test(one)) ?? readings[0] ?? name;
}

/** Whether a file is an archive that is opened. */
export function isArchive(name: string): boolean {
  return basename(name).toLowerCase().endsWith('.zip');
}
