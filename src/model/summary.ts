import { z } from 'zod';
import { idSchema } from './document.ts';
import { say } from './field-description.ts';

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
  document: idSchema.meta(say('所述文件的编号', 'Id of the document that it sums up')),
  order: z.int().positive().meta(say('在摘要中的次序', 'Place in the summary, from 1')),
  section: summarySectionSchema.meta(
    say(
      '部分：gist 一句话读懂，residents 居民，companies 企业，farmers 农户，government 政府，figures 关键数字，context 前因后果',
      'Gist, what changes for residents, companies, farmers or government, key figures, or what came before and after',
    ),
  ),
  item: z.int().positive().meta(say('在该部分中的第几条', 'List item or paragraph of the section, from 1')),
  text: z.string().min(1).meta(say('编者所写的一句话', 'The sentence, written by the editor')),
  /** What it rests on: `hz-water-2016#sec_1__p_1`, or `hz-water-2016#facts` for the facts of the document. */
  cites: z
    .array(z.string().regex(/^[a-z0-9-]+#[a-z0-9_-]+$/))
    .min(1)
    .meta(
      say(
        '所据条文：文件编号#条文编号；facts 指文件的标题、字号、机关与日期',
        'What it rests on: document#provision; facts stands for title, number, issuers and dates',
      ),
    ),
  by: z.string().min(1).meta(say('作者', 'Who wrote it')),
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
