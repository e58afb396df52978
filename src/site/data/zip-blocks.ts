import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive. */
export interface ArchivedFile {
  readonly path: string;
  /** What it holds, asked for in its turn. */
  readonly blocks: () => Iterable<Uint8Array>;
}

/** The first moment that a zip file can write: the archive tells no time, so that equal content is equal bytes. */
const noTime = '1980-01-01 00:00:00';

const nothing = new Uint8Array();

/** A zip file of these files, block by block. */
export function* zipBlocks(files: Iterable<ArchivedFile>): Generator<Uint8Array<ArrayBuffer>> {
  let packed: Uint8Array<ArrayBuffer>[] = [];
  const take = () => {
    const taken = packed;
    packed = [];
    return taken;
  };
  const zip = new Zip((error, block) => {
    if (error) throw error;
    packed.push(block);
  });
  for (const { path, blocks } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = noTime;
    zip.add(entry);
    for (const block of blocks()) {
      entry.push(block);
      yield* take();
    }
    entry.push(nothing, true);
    yield* take();
  }
  zip.end();
  yield* take();
}
