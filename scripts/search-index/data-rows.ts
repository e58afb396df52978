import { createReadStream } from 'node:fs';

/** A row of a data set, and where it stands in its file, in bytes. */
export interface DataRow {
  readonly row: unknown;
  readonly start: number;
  readonly end: number;
}

const lineFeed = 0x0a;

/** The rows of `data/<name>.json`, which has one a line, without holding the others. */
export async function* dataRows(file: string): AsyncGenerator<DataRow> {
  let held: Buffer = Buffer.alloc(0);
  let start = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    let from = 0;
    for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, from)) {
      const row = rowIn(bytes.subarray(from, at));
      if (row !== undefined) yield { row, start: start + from, end: start + at };
      from = at + 1;
    }
    held = bytes.subarray(from);
    start += from;
  }
  const row = rowIn(held);
  if (row !== undefined) yield { row, start, end: start + held.length };
}

/**
 * The row of a line; undefined for the lines with the brackets around all rows.
 * @throws SyntaxError for a line that holds anything else than one row
 */
function rowIn(line: Buffer): unknown {
  const text = line.toString('utf8').replace(/,$/u, '');
  return ['', '[', ']', '[]'].includes(text) ? undefined : (JSON.parse(text) as unknown);
}
