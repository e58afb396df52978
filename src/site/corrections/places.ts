import { sum } from 'd3-array';
import type { Correction } from '../../model/correction.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import { newestFirst, yearPart } from '../documents/year-parts.ts';
import { pageLength } from '../page/page-length.ts';
import { pageList, pagePaths, partList, type PartedList } from '../page/parts.ts';
import { sources } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived, derivedOf, fact } from '../portal/store/derived.ts';
import { keptOf } from '../portal/store/kept.ts';
import type { RuleLabel } from '../../core/read/repair/rules/rule.ts';
import { sourceRecord } from '../data/raw-source.ts';
import {
  correctionAnchor,
  correctionsInBrief,
  correctionsOf,
  holders,
  reviewedOf,
  rulesInUse,
  holderCalled,
  type Holder,
  reviewedCorrections,
} from './ledger.ts';
import { ruleLabel } from './rules.ts';

/** A line of the ledger of one text: a correction as a person has reviewed it, or under a rule that had a part in it. */
export interface LedgerLine {
  readonly rule: string | null;
  readonly correction: Correction;
}

/** Most lines on a page; what a person has reviewed takes the room of several. */
const mostLines = pageLength(500);
const reviewedWeight = 3;
/** Lines of a page of the ledger when it stood rule by rule. */
const linesThen = 500;
/** Most texts that the page of all corrections lists, and most entries that it shows besides. */
const mostHolders = pageLength(100);
const mostEntries = pageLength(300);

/** Whether the entries that a person has reviewed stand on the pages of their texts, because one cannot hold them. */
export const isReviewedApart = fact('reviewed-apart', () => reviewedCorrections().length > mostEntries);

/** Whether what is no part of a text stands there for the same reason. */
export const isLeftOutApart = fact('left-out-apart', () => sum(sources, ({ leftOut }) => leftOut.length) > mostEntries);

/** The texts that have corrections, all on one page or by year, the newest first. */
export const holderList = derived((): PartedList<Holder> => {
  const corrected = holders().filter((holder) => correctionsInBrief(holder).count > 0);
  return partList(newestFirst(corrected), { path: '/corrections/', most: mostHolders, partOf: yearPart });
});

/** The ledger of one text: rule after rule, the most frequent first, in the order of the text. */
export function ledgerOf({ id }: Pick<Holder, 'id'>): PartedList<LedgerLine> {
  return ledgerById(id);
}

const ledgerById = derivedOf((id): PartedList<LedgerLine> => {
  const holder = holderCalled(id);
  const reviewed = isReviewedApart() ? reviewedOf(holder) : [];
  const byRule = Map.groupBy(
    correctionsOf(holder).flatMap((correction) =>
      [...new Set(correction.rules)].map((rule): LedgerLine => ({ rule, correction })),
    ),
    ({ rule }) => rule,
  );
  const ruled = [...byRule.values()].toSorted((a, b) => b.length - a.length).flat();
  return pageList([...reviewed.map((correction): LedgerLine => ({ rule: null, correction })), ...ruled], {
    path: `/corrections/${id}/`,
    most: mostLines,
    weightOf: ({ rule }) => (rule === null ? reviewedWeight : 1),
  });
});

/** The pages of the ledger of a text, as its addresses have them; none where it has no line. */
const pagesById = keptOf('pages of ledgers', (id): readonly (string | null)[] => {
  const { count, reviewed, rules } = correctionsInBrief({ id });
  const alsoReviewed = isReviewedApart();
  const weight = sum(rules, ([, lines]) => lines) + (alsoReviewed ? reviewed.length * reviewedWeight : 0);
  if (alsoReviewed ? count === 0 : weight === 0) return [];
  // Where one page holds a ledger, its lines need not be read to tell.
  return weight <= mostLines ? [null] : pagePaths(ledgerById(id)).map(({ params }) => params.page ?? null);
});

/** The pages of all ledgers, for `getStaticPaths`. */
export function ledgerPaths(): { params: { document: string; page: string | undefined } }[] {
  return holders().flatMap(({ id }) =>
    pagesById(id).map((page) => ({ params: { page: page ?? undefined, document: id } })),
  );
}

/** Lines of a ledger under one heading. */
interface LedgerPart {
  /** Null for what a person has reviewed. */
  readonly rule: string | null;
  readonly title: string;
  readonly explanation: string;
  readonly count: number;
  readonly first: LedgerLine;
  /** Where its first line stands. */
  readonly path: string;
}

/** What a ledger is made up of, in its order. */
export function ledgerParts(ledger: PartedList<LedgerLine>): LedgerPart[] {
  return [...Map.groupBy(ledger.rows, ({ rule }) => rule)].flatMap(([rule, lines]): LedgerPart[] => {
    const [first] = lines;
    if (first === undefined) return [];
    const { name, explanation } = rule === null ? reviewedLabel : ruleLabel(rule);
    const path = `${ledger.pathOf(first)}#${rule ?? 'reviewed'}`;
    return [{ rule, title: name, explanation, count: lines.length, first, path }];
  });
}

const reviewedLabel: RuleLabel = {
  name: '人工校订与原文疑字',
  explanation: '“原文疑字”指看来有误、也可能原文如此的字句：照录不改，只作提示。',
};

/** Path of what a rule has done with a text. */
export function rulePath(holder: Holder, rule: string): string {
  const ledger = ledgerOf(holder);
  const first = ledger.rows.find((line) => line.rule === rule);
  return `${first === undefined ? ledger.path : ledger.pathOf(first)}#${rule}`;
}

/** Addresses at which the ledger stood rule by rule, of so many lines a page. */
export function ledgerPages(): { params: { document: string; rule: string; page: string | undefined } }[] {
  return rulesInUse().flatMap(({ rule, holders: own }) =>
    own.flatMap(({ holder, count }) =>
      Array.from({ length: Math.ceil(count / linesThen) }, (_, index) => ({
        params: { document: holder.id, rule, page: index === 0 ? undefined : String(index + 1) },
      })),
    ),
  );
}

/** What of the file of a text is no part of any, where that stands on the page of the text. */
export function leftOutHere(holder: Holder): SourceRecord | undefined {
  const source = isLeftOutApart() ? sourceRecord(holder.file) : undefined;
  return source !== undefined && source.leftOut.length > 0 ? source : undefined;
}

/** Path of a reviewed correction in the ledger. */
export function reviewedPath(correction: Pick<Correction, 'document' | 'raw'>): string {
  return `${reviewedPage(correction)}#${correctionAnchor(correction)}`;
}

function reviewedPage(correction: Pick<Correction, 'document' | 'raw'>): string {
  if (!isReviewedApart()) return '/corrections/';
  const ledger = ledgerOf({ id: correction.document });
  const anchor = correctionAnchor(correction);
  const line = ledger.rows.find((each) => each.rule === null && correctionAnchor(each.correction) === anchor);
  return line === undefined ? ledger.path : ledger.pathOf(line);
}

/** Path of what is no part of the text with that id in its file. */
export function leftOutPath({ file }: Pick<SourceRecord, 'file'>, id: string): string {
  return `/corrections/${isLeftOutApart() ? `${id}/` : ''}#left-out-${file}`;
}

/** What a person has done with the text of a document or gazette issue, and where the ledger tells it. */
interface Review {
  /** Number of corrections. */
  readonly corrected: number;
  readonly queries: readonly Correction[];
  readonly path: string;
}

/** The review of a text; the ledger has a place for every text that a person has corrected or queried. */
export function reviewOf(id: string): Review {
  const own = portal.correctionsOf(id);
  const reviewed = own.filter(({ kind }) => kind !== null);
  const queries = reviewed.filter(({ kind }) => kind === 'query');
  return {
    corrected: reviewed.length - queries.length,
    queries,
    path: placeOf(id, own),
  };
}

function placeOf(id: string, own: readonly Correction[]): string {
  if (own.some(({ kind }) => kind !== null) && !isReviewedApart()) return `/corrections/#${id}`;
  return own.length > 0 ? `/corrections/${id}/` : '/corrections/';
}
