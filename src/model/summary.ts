import { z } from 'zod';
import { idSchema } from './document.ts';

/**
 * Parts of a summary in their order: what the document is and wants (`gist`), what changes for residents,
 * companies, farmers and government, the key numbers (`figures`), what came before and after (`context`).
 */
const summarySections = ['gist', 'residents', 'companies', 'farmers', 'government', 'figures', 'context'] as const;

export const summarySectionSchema = z.enum(summarySections);
export type SummarySection = z.infer<typeof summarySectionSchema>;

/** The heading of each part, as a summary writes it. */
export const summaryHeadings: Readonly<Record<SummarySection, string>> = {
  gist: '一句话读懂',
  residents: '居民',
  companies: '企业',
  farmers: '农户',
  government: '政府',
  figures: '关键数字',
  context: '前因后果',
};

/** Stands for an eId where a sentence rests on the facts of a document: title, number, issuers, dates. */
const FACTS = 'facts';

/** The front matter of `content/summaries/<document>.md`. */
export const summaryHeadSchema = z.strictObject({
  document: idSchema,
  /** Who wrote it: `编者`. */
  by: z.string().min(1),
});

/** One sentence of a summary with its receipts. Editorial: no part of the document. */
export const summarySentenceSchema = z.strictObject({
  /** The document that it sums up. */
  document: idSchema,
  /** Its place in the summary, counted from 1. */
  order: z.int().positive(),
  section: summarySectionSchema,
  /** The list item or paragraph of its section that it belongs to, counted from 1. */
  item: z.int().positive(),
  text: z.string().min(1),
  /** What it rests on: `hz-water-2016#sec_1__p_1`, or `hz-water-2016#facts` for the facts of the document. */
  cites: z.array(z.string().regex(/^[a-z0-9-]+#[a-z0-9_-]+$/)).min(1),
  by: z.string().min(1),
});
export type SummarySentence = z.infer<typeof summarySentenceSchema>;

/** A cite taken apart. */
export interface Cite {
  readonly document: string;
  /** Null for the facts of the document. */
  readonly eid: string | null;
}

/**
 * Takes apart a cite as a sentence prints it.
 * @param own the document that the summary is about, meant where the cite names none
 */
export function readCite(printed: string, own: string): Cite {
  const cut = printed.indexOf('#');
  const eid = printed.slice(cut + 1);
  return { document: cut < 0 ? own : printed.slice(0, cut), eid: eid === FACTS ? null : eid };
}
