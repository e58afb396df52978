import { lastUpTo } from '../index/last-up-to.ts';
import type { IndexReader } from '../index/index-reader.ts';

/** What the search shows of a provision and of its text. */
export interface ProvisionText {
  readonly eid: string;
  /** Number, heading and text. */
  readonly words: string;
  /** UTF-16 units of the number and heading. */
  readonly head: number;
  readonly place: readonly string[];
  readonly text: { readonly id: string; readonly page: string; readonly title: string; readonly draft: boolean };
}

/** Reads a provision by its number. */
export async function provisionAt(index: IndexReader, number: number): Promise<ProvisionText> {
  const { passages } = index.directory;
  const at = lastUpTo(passages, number);
  const { provisions, texts } = await index.passage(at);
  const own = number - (passages[at] ?? 0);
  const [eid, words, head, place] = provisions[own] || missing(number);
  const [, id, page, title, draft] = texts.findLast(([first]) => first <= own) ?? missing(number);
  return { eid, words, head, place, text: { id, page, title, draft: draft === 1 } };
}

function missing(number: number): never {
  throw new RangeError(`The search index has no provision ${number}.`);
}
