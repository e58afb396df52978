import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFrame } from '../../src/core/write/publish.ts';

/** Takes the generated files, one part after the other; paths are below the content folder. */
export interface Output {
  /** Takes a whole file. */
  write: (path: string, bytes: Uint8Array) => void;
  /** Takes rows of a data set, as lines; with none, the data set is there all the same. */
  append: (path: string, lines: Uint8Array) => void;
  /** Ends the data sets; nothing follows. */
  end: () => void;
}

/** A file that is gone through from its beginning to its end. */
interface Stream {
  take: (bytes: Uint8Array) => void;
  end: () => void;
}

/** Writes files into a folder that holds none of them. */
export function writingInto(folder: string): Output {
  return framing((path) => {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    const file = openSync(at, 'w');
    return {
      take: (bytes) => {
        for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
      },
      end: () => {
        closeSync(file);
      },
    };
  });
}

/**
 * Compares files with those of a folder.
 * @param differ is told the path of each that is missing or other than what was taken
 */
export function comparingWith(folder: string, differ: (path: string) => void): Output {
  return framing((path) => {
    const file = openToRead(join(folder, path));
    let at = 0;
    let isSame = file !== null;
    return {
      take: (bytes) => {
        const own = Buffer.alloc(bytes.length);
        isSame &&= file !== null && readFully(file, own, at) && own.equals(bytes);
        at += bytes.length;
      },
      end: () => {
        isSame &&= file !== null && fstatSync(file).size === at;
        if (file !== null) closeSync(file);
        if (!isSame) differ(path);
      },
    };
  });
}

/** Puts the rows of data sets into the frame of their files. */
function framing(open: (path: string) => Stream): Output {
  const sets = new Map<string, { stream: Stream; hasRows: boolean }>();
  const text = (words: string) => Buffer.from(words);
  return {
    write: (path, bytes) => {
      const stream = open(path);
      stream.take(bytes);
      stream.end();
    },
    append: (path, lines) => {
      const set = sets.get(path) ?? { stream: open(path), hasRows: false };
      sets.set(path, set);
      if (lines.length === 0) return;
      set.stream.take(text(set.hasRows ? dataFrame.between : dataFrame.open));
      set.stream.take(lines);
      set.hasRows = true;
    },
    end: () => {
      for (const { stream, hasRows } of sets.values()) {
        stream.take(text(hasRows ? dataFrame.close : dataFrame.empty));
        stream.end();
      }
    },
  };
}

function openToRead(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}

function readFully(file: number, into: Buffer, at: number): boolean {
  let done = 0;
  while (done < into.length) {
    const read = readSync(file, into, done, into.length - done, at + done);
    if (read === 0) return false;
    done += read;
  }
  return true;
}
