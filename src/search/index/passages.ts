import type { SearchedProvision, SearchedText } from '../searched-text.ts';

/** A file of provisions that lie side by side, with what is shown of them. */
export interface Passage {
  /** The texts that have provisions in it, with the number of the first of these. */
  readonly texts: readonly PassageText[];
  readonly provisions: readonly PassageProvision[];
}

export type PassageText = readonly [first: number, id: string, page: string, title: string, draft: 0 | 1];
export type PassageProvision = readonly [eid: string, words: string, head: number, place: readonly string[]];

/** Parts the provisions of all texts, which come one behind the other, into files of about one size. */
export class PassageWriter {
  readonly #take: (passage: Uint8Array) => void;
  readonly #size: number;
  #texts: PassageText[] = [];
  #provisions: PassageProvision[] = [];
  #held = 0;
  #next = 0;
  /** Number of the first provision of each file, and behind the last. */
  readonly starts: number[] = [0];

  /** @param size characters of a file, as JSON and before it is compressed */
  constructor(take: (passage: Uint8Array) => void, size: number) {
    this.#take = take;
    this.#size = size;
  }

  add(text: SearchedText): void {
    for (const [index, provision] of text.provisions.entries()) {
      const entry = entryOf(provision);
      const size = JSON.stringify(entry).length;
      if (this.#held > 0 && this.#held + size > this.#size) this.flush();
      if (index === 0 || this.#texts.length === 0)
        this.#texts.push([this.#next, text.id, text.page, text.title, text.draft ? 1 : 0]);
      this.#provisions.push(entry);
      this.#held += size;
      this.#next += 1;
    }
  }

  flush(): void {
    if (this.#held === 0) return;
    const passage: Passage = { texts: this.#texts, provisions: this.#provisions };
    this.#take(new TextEncoder().encode(JSON.stringify(passage)));
    this.starts.push(this.#next);
    this.#texts = [];
    this.#provisions = [];
    this.#held = 0;
  }
}

function entryOf({ eid, words, head, place }: SearchedProvision): PassageProvision {
  return [eid, words, head, place];
}

/** @throws SyntaxError where the file was cut off */
export function readPassage(bytes: Uint8Array): Passage {
  return JSON.parse(new TextDecoder().decode(bytes)) as Passage;
}
