import type { Place } from '../things/thing.ts';

/** One thing that answers a question, with the words that say it. */
export interface AnswerItem {
  /** What it is about: 全市再生水利用率. */
  readonly head: string;
  readonly path: string;
  /** The answer in a line: `2020年 · 达到15% · 要求`. */
  readonly words: string;
  /** What belongs to it: who answers for it, or what became of it; null for nothing. */
  readonly remark: string | null;
  /** Run of the words of the text; null where the head is one. */
  readonly quote: string | null;
  /** The document, at the place where it says so. */
  readonly source: Place;
  readonly isDraft: boolean;
}

/** The answer to a question, of what the portal holds. */
export interface AnswerCard {
  /** What was understood: `再生水 · 谁负责`. */
  readonly asked: string;
  readonly items: readonly AnswerItem[];
  /** How many there are, where they are more than the items. */
  readonly count: number;
  /** What a reader must know: what is not recorded, or that names are alike and not the same. */
  readonly notes: readonly string[];
  /** Where all of them are listed. */
  readonly more: readonly Place[];
}
