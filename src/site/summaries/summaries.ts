import { sum } from 'd3-array';
import { shortened } from '../../core/read/text/cut.ts';
import { provisionWords } from '../../model/provision.ts';
import { findFigures } from '../../core/portal/summaries/figures.ts';
import {
  readCite,
  summaryHeadings,
  summarySectionSchema,
  type Cite,
  type SummarySection,
  type SummarySentence,
} from '../../model/summary.ts';
import { portal } from '../portal/portal.ts';
import { documentHref } from '../page/href.ts';
import { statusLabels } from '../page/labels.ts';
import { quoteOnLine } from '../provisions/quote-line.ts';
import { placeSteps } from '../provisions/place.ts';
import { shortLabels } from '../provisions/receipt-labels.ts';

/** A link from a sentence to what it rests on. */
interface Receipt {
  readonly href: string;
  /** `三（七）`; of another document with its number before: `浙政发〔2016〕12号 一（二）`. */
  readonly label: string;
  /** The words there, where they stand on another page. */
  readonly words?: string;
}

/** A sentence with its receipts. */
export interface ReceiptedSentence {
  readonly text: string;
  readonly receipts: readonly Receipt[];
}

/** A part of a summary: its list items or paragraphs, each of some sentences. */
export interface SummaryPart {
  readonly section: SummarySection;
  readonly heading: string;
  /** What it is reckoned to take on a phone. */
  readonly rows: number;
  readonly items: readonly (readonly ReceiptedSentence[])[];
}

/** The id that the facts of a document have on its page. */
export const FACTS_ID = 'document-facts';

/** The parts of a document's summary, in order; none where it has no summary. */
export function summaryOf(document: string): SummaryPart[] {
  const own = portal.summaryOf(document);
  return summarySectionSchema.options.flatMap((section) => {
    const ofSection = own.filter((sentence) => sentence.section === section);
    const items = [...Map.groupBy(ofSection, ({ item }) => item).values()].map((item) =>
      item.map((sentence) => withReceipts(sentence, document)),
    );
    if (items.length === 0) return [];
    return [{ section, heading: summaryHeadings[section], rows: Math.ceil(sum(items, rowsOf)), items }];
  });
}

/** What a document is, and what it wants: the two sentences of 一句话读懂. */
export function gistOf(document: string): ReceiptedSentence[] {
  return sentencesOf(document, 'gist');
}

/** The first key figures of a document that state a quantity: a share, a measure, a count with its unit. */
export function leadingFigures(document: string, count: number): ReceiptedSentence[] {
  const states = (text: string) => findFigures(text).some((figure) => figure.kind === 'number' && figure.unit !== null);
  return sentencesOf(document, 'figures')
    .filter(({ text }) => states(text))
    .slice(0, count);
}

/** Who wrote the summary of a document; null where there is none. */
export function summaryAuthor(document: string): string | null {
  return portal.summaryOf(document)[0]?.by ?? null;
}

/** Rows of an item on a phone, the space between items included: each of 20 characters, receipts in small ones. */
function rowsOf(item: readonly ReceiptedSentence[]): number {
  const letters = sum(item, ({ text, receipts }) => text.length + sum(receipts, ({ label }) => label.length * 0.8 + 1));
  return Math.ceil(letters / 20) + 0.4;
}

function sentencesOf(document: string, section: SummarySection): ReceiptedSentence[] {
  return portal
    .summaryOf(document)
    .filter((sentence) => sentence.section === section)
    .map((sentence) => withReceipts(sentence, null));
}

/** @param shownOn the document on whose page the sentence stands; null for a page of another kind */
function withReceipts({ document: own, text, cites }: SummarySentence, shownOn: string | null): ReceiptedSentence {
  const cited = cites.map((cite) => readCite(cite, own));
  const labels = shortLabels(cited.map(placeOf));
  return {
    text,
    receipts: cited.map(({ document, eid }, index) => ({
      href: documentHref(document, eid ?? FACTS_ID),
      label: (document === own ? '' : `${shortName(document)} `) + (labels[index] ?? ''),
      ...(document === shownOn || eid === null ? {} : { words: wordsAt(document, eid) }),
    })),
  };
}

/** The first words of a place. */
function wordsAt(document: string, eid: string): string {
  const provision = portal.provision(document, eid);
  if (provision === undefined) return '';
  const quote = quoteOnLine({ document, provision: eid, quote: provisionWords(provision) });
  return shortened(quote, mostWords);
}

const mostWords = 120;

function placeOf({ document, eid }: Cite): readonly string[] {
  return eid === null ? ['文件信息'] : placeSteps(document, eid);
}

/** What another document is called in a receipt: its number, or that it is a draft. */
function shortName(id: string): string {
  const document = portal.document(id);
  if (document === undefined) return id;
  return document.number ?? (document.status === 'draft' ? statusLabels.draft : document.title);
}
