import type { SearchedText } from '../searched-text.ts';
import { endsBefore, type CutRule } from './cuts.ts';

/** A file of provisions that lie side by side, with what is shown of them. */
export interface Passage {
  /** The texts that have provisions in it, with the place of the first of these among its provisions. */
  readonly texts: readonly PassageText[];
  /** One a number; 0 where there is none of a number. */
  readonly provisions: readonly (PassageProvision | 0)[];
}

export type PassageText = readonly [first: number, id: string, page: string, title: string, draft: 0 | 1];
type PassageProvision = readonly [eid: string, words: string, head: number, place: readonly string[]];

/** Characters of a provision as JSON, about. */
const provisionSize = 250;

/** Takes a passage with the number of its first provision. */
export type TakePassage = (first: number, passage: Uint8Array) => void;

/** Parts the provisions of all texts, which come in the order of their numbers, into files of about one size. */
export class PassageWriter {
  readonly #take: TakePassage;
  readonly #rule: CutRule;
  #texts: PassageText[] = [];
  #provisions: string[] = [];
  #first = 0;
  #held = 0;

  /** @param size characters of a file, as JSON and before it is compressed */
  constructor(take: TakePassage, size: number) {
    this.#take = take;
    this.#rule = { size, piece: provisionSize };
  }

  get isEmpty(): boolean {
    return this.#provisions.length === 0;
  }

  /** Whether a file ends before a provision of a text. */
  endsBefore(text: SearchedText, at: number): boolean {
    return this.#endsBefore(entryOf(text, at));
  }

  /** @param at place of the provision in its text */
  add(text: SearchedText, at: number, number: number): void {
    const entry = entryOf(text, at);
    if (this.#endsBefore(entry)) this.end();
    if (this.isEmpty) this.#first = number;
    if (at === 0 || this.isEmpty)
      this.#texts.push([number - this.#first, text.id, text.page, text.title, text.draft ? 1 : 0]);
    while (this.#first + this.#provisions.length < number) this.#provisions.push('0');
    this.#provisions.push(entry);
    this.#held += entry.length;
  }

  end(): void {
    if (this.isEmpty) return;
    const json = `{"texts":${JSON.stringify(this.#texts)},"provisions":[${this.#provisions.join(',')}]}`;
    this.#take(this.#first, new TextEncoder().encode(json));
    this.#texts = [];
    this.#provisions = [];
    this.#held = 0;
  }

  #endsBefore(entry: string): boolean {
    return endsBefore(this.#rule, this.#held, entry.length, entry);
  }
}

function entryOf({ id, provisions }: SearchedText, at: number): string {
  const provision = provisions[at];
  if (provision === undefined) throw new RangeError(`${id} has no provision ${at}.`);
  const { eid, words, head, place } = provision;
  return JSON.stringify([eid, words, head, place] satisfies PassageProvision);
}

/** @throws SyntaxError where the file was cut off */
export function readPassage(bytes: Uint8Array): Passage {
  return JSON.parse(new TextDecoder().decode(bytes)) as Passage;
}
