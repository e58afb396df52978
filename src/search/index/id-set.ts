import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * How a set of numbers is written, whichever takes the least room: the gaps between them, the gaps and lengths of runs
 * without a gap, or a bit for each number.
 */
const forms = { gaps: 0, runs: 1, bits: 2 } as const;

/** Bytes of a set of distinct numbers in rising order. */
export function writeIds(ids: Uint32Array): Uint8Array {
  const written = [asGaps(ids), asRuns(ids)];
  const bits = 2 + ((ids.at(-1) ?? 0) >>> 3);
  if (written.every(({ length }) => length > bits)) written.push(asBits(ids));
  return written.reduce((best, each) => (each.length < best.length ? each : best));
}

/** The numbers that `writeIds` was given. */
export function readIds(bytes: Uint8Array): Uint32Array {
  const reader = new ByteReader(bytes);
  const form = reader.byte();
  if (form === forms.gaps) return readGaps(reader, reader.number());
  if (form === forms.runs) return readRuns(reader, reader.number());
  return readBits(bytes.subarray(1));
}

function asGaps(ids: Uint32Array): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(forms.gaps);
  writer.number(ids.length);
  let last = 0;
  for (const id of ids) {
    writer.number(id - last);
    last = id;
  }
  return writer.take();
}

function readGaps(reader: ByteReader, count: number): Uint32Array {
  const ids = new Uint32Array(count);
  let last = 0;
  for (let index = 0; index < count; index += 1) {
    last += reader.number();
    ids[index] = last;
  }
  return ids;
}

function asRuns(ids: Uint32Array): Uint8Array {
  const writer = new ByteWriter();
  writer.byte(forms.runs);
  writer.number(ids.length);
  let end = 0;
  for (let index = 0; index < ids.length;) {
    const start = ids[index] ?? 0;
    const first = index;
    while (index < ids.length && ids[index] === start + index - first) index += 1;
    writer.number(start - end);
    writer.number(index - first);
    end = start + index - first;
  }
  return writer.take();
}

function readRuns(reader: ByteReader, count: number): Uint32Array {
  const ids = new Uint32Array(count);
  let next = 0;
  for (let index = 0; index < count;) {
    next += reader.number();
    for (const end = index + reader.number(); index < end; index += 1) ids[index] = next++;
  }
  return ids;
}

function asBits(ids: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(2 + ((ids.at(-1) ?? 0) >>> 3));
  bytes[0] = forms.bits;
  for (const id of ids) bytes[1 + (id >>> 3)] = (bytes[1 + (id >>> 3)] ?? 0) | (1 << (id & 7));
  return bytes;
}

function readBits(bytes: Uint8Array): Uint32Array {
  let count = 0;
  for (const byte of bytes) for (let rest = byte; rest > 0; rest &= rest - 1) count += 1;
  const ids = new Uint32Array(count);
  let index = 0;
  for (let place = 0; place < bytes.length; place += 1)
    for (let rest = bytes[place] ?? 0; rest > 0; rest &= rest - 1) {
      ids[index] = 8 * place + (31 - Math.clz32(rest & -rest));
      index += 1;
    }
  return ids;
}

/** Numbers in rising order, each once; the array that is given is written over. */
export function distinct(rising: Uint32Array): Uint32Array {
  let count = 0;
  for (let index = 0; index < rising.length; index += 1) {
    const id = rising[index] ?? 0;
    if (index > 0 && id === rising[count - 1]) continue;
    rising[count] = id;
    count += 1;
  }
  return rising.subarray(0, count);
}
