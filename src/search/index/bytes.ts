/** Writes numbers and bytes one after the other. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** A whole number from 0 to 2³² − 1, seven bits a byte, the lowest first. */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** Bytes with their number before them. */
  block(values: Uint8Array): void {
    this.number(values.length);
    this.bytes(values);
  }

  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` has written. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #place = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#place >= this.#bytes.length;
  }

  /** @throws RangeError behind the end, where a file was cut off */
  byte(): number {
    const value = this.#bytes[this.#place];
    if (value === undefined) throw new RangeError('The file of the search index ends too early.');
    this.#place += 1;
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  block(): Uint8Array {
    const length = this.number();
    if (this.#place + length > this.#bytes.length) throw new RangeError('The file of the search index ends too early.');
    this.#place += length;
    return this.#bytes.subarray(this.#place - length, this.#place);
  }
}
