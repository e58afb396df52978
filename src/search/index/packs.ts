/** Joins pieces that come in the order of their keys into packs of about one size, each known by its first key. */
export class PackWriter {
  readonly #size: number;
  readonly #take: (key: string, pack: Uint8Array) => void;
  readonly #pieces: Uint8Array[] = [];
  #held = 0;
  /** First key of each pack, in rising order. */
  readonly keys: string[] = [];

  /** @param size bytes beyond which a pack takes no further piece */
  constructor(size: number, take: (key: string, pack: Uint8Array) => void) {
    this.#size = size;
    this.#take = take;
  }

  add(key: string, piece: Uint8Array): void {
    if (this.#held > 0 && this.#held + piece.length > this.#size) this.flush();
    if (this.#held === 0) this.keys.push(key);
    this.#pieces.push(piece);
    this.#held += piece.length;
  }

  flush(): void {
    if (this.#held === 0) return;
    const pack = new Uint8Array(this.#held);
    let at = 0;
    for (const piece of this.#pieces) {
      pack.set(piece, at);
      at += piece.length;
    }
    this.#pieces.length = 0;
    this.#held = 0;
    this.#take(this.keys.at(-1) ?? '', pack);
  }
}

/** Number of the pack in which a key lies, if anywhere; -1 before the first. */
export function packOf(keys: readonly string[], key: string): number {
  let [low, high] = [-1, keys.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  return low;
}
