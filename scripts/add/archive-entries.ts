import { crc32, inflateRawSync } from 'node:zlib';

/** An entry of a zip archive, as the directory at its end lists it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own head begins. */
  readonly at: number;
}

/** Marks and lengths of the format (PKWARE APPNOTE.TXT, 4.3). */
const END = { mark: 0x06054b50, length: 22, comment: 0xffff };
const LISTED = { mark: 0x02014b50, length: 46 };
const HEAD = { mark: 0x04034b50, length: 30 };
const METHOD = { stored: 0, deflated: 8 };
const FLAG = { encrypted: 1, utf8: 1 << 11 };
/** Kinds of file in the mode that Unix keeps with an entry. */
const KIND = { all: 0o170000, link: 0o120000 };

/**
 * Lists the entries of an archive; none is unpacked.
 * @throws Error where it is no archive, or is larger than the plain format holds
 */
export function listEntries(archive: Buffer): ArchiveEntry[] {
  const end = findEnd(archive);
  const [count, first] = [archive.readUInt16LE(end + 10), archive.readUInt32LE(end + 16)];
  if (count === 0xffff || first === 0xffffffff) throw new Error('zip64');
  const entries: ArchiveEntry[] = [];
  for (let at = first; entries.length < count;) {
    if (at + LISTED.length > end || archive.readUInt32LE(at) !== LISTED.mark) throw new Error('invalid zip directory');
    const [flags, length] = [archive.readUInt16LE(at + 8), archive.readUInt16LE(at + 28)];
    entries.push({
      name: readName(archive.subarray(at + LISTED.length, at + LISTED.length + length), (flags & FLAG.utf8) !== 0),
      isLink: ((archive.readUInt32LE(at + 38) >>> 16) & KIND.all) === KIND.link,
      isEncrypted: (flags & FLAG.encrypted) !== 0,
      method: archive.readUInt16LE(at + 10),
      crc: archive.readUInt32LE(at + 16),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    });
    at += LISTED.length + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(archive: Buffer): number {
  const first = Math.max(0, archive.length - END.length - END.comment);
  for (let at = archive.length - END.length; at >= first; at -= 1) if (archive.readUInt32LE(at) === END.mark) return at;
  throw new Error('invalid zip data');
}

/**
 * Unpacks one entry.
 * @throws Error where its bytes are not those that the archive lists: fewer, more or others; or where it is packed in a
 * way that is not read
 */
export function unpack(archive: Buffer, { at, packed, size, method, crc, isEncrypted }: ArchiveEntry): Buffer {
  if (isEncrypted) throw new Error('password');
  if (archive.readUInt32LE(at) !== HEAD.mark) throw new Error('invalid zip entry');
  const from = at + HEAD.length + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const data = archive.subarray(from, from + packed);
  if (method !== METHOD.stored && method !== METHOD.deflated) throw new Error(`method ${String(method)}`);
  const bytes = method === METHOD.stored ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  if (bytes.length !== size || crc32(bytes) !== crc) throw new Error('checksum');
  return bytes;
}

/**
 * A name that its archive does not mark as UTF-8 may be that all the same, or in GB 18030, as Chinese programs write it:
 * of what it can be, that which is Chinese.
 */
function readName(bytes: Buffer, isMarked: boolean): string {
  const readings = (isMarked ? ['utf-8'] : ['utf-8', 'gb18030']).flatMap((encoding) => {
    try {
      return [new TextDecoder(encoding, { fatal: true }).decode(bytes)];
    } catch {
      return [];
    }
  });
  const name = readings.find((one) => /\p{Script=Han}/u.test(one)) ?? readings[0] ?? bytes.toString('latin1');
  return name.replaceAll('\\', '/');
}
