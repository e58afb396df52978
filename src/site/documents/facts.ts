import { opening } from '../../core/read/text/cut.ts';
import type { Change } from '../../model/change.ts';
import type { PolicyDocument, ReadableField } from '../../model/document.ts';
import type { Gazette } from '../../model/gazette.ts';
import { changeKindLabels } from '../changes/labels.ts';
import { reviewInWords } from './review.ts';
import { printedDate, printedPeriod } from '../page/dates.ts';
import { levelLabels, statusLabels } from '../page/labels.ts';

/** A line of the facts of a document; `value` is null where the source does not give it. */
export interface Fact {
  readonly term: string;
  readonly value: string | null;
  /** Path of a page of this site that the value opens. */
  readonly path?: string;
  /** Address elsewhere that it opens. */
  readonly address?: string;
  /** The last month of what it tells, `2025-12`: whether that is over goes by the reader's own date. */
  readonly until?: string;
  /** Whether the source may give it, though it was not read. */
  readonly unread?: boolean;
  /** Short in every document, so that two of them share a line of a phone. */
  readonly brief?: true;
  /** Whether a list of documents shows it too. */
  readonly listed?: true;
}

/** A fact that the source gives. */
interface GivenFact extends Fact {
  readonly value: string;
}

/** What was done to a document here since it came, and where its page tells of it. */
export const CHANGES_ID = 'changes';

/** What is known of a document, in the order in which a catalogue lists it. */
export function factsOf(document: PolicyDocument, gazette: Gazette | undefined): Fact[] {
  const { level, period } = document;
  const unread = (field: ReadableField) => document.unread.includes(field);
  return [
    { term: '发文字号', value: document.number, listed: true, unread: unread('number') },
    { term: '发文机关', value: joined(document.issuers, '、'), listed: true, unread: unread('issuers') },
    { term: '主送机关', value: joined(document.addressees, '，'), unread: unread('addressees') },
    { term: '成文日期', value: dated(document.issuedOn), listed: true, unread: unread('issuedOn') },
    { term: '印发日期', value: dated(document.publishedOn), listed: true, unread: unread('publishedOn') },
    { term: '施行日期', value: dated(document.effectiveOn), unread: unread('effectiveOn') },
    ...(document.expiresOn === null
      ? []
      : [{ term: '有效期至', value: dated(document.expiresOn), until: opening(document.expiresOn, '2020-12'.length) }]),
    {
      term: '规划期',
      value: period === null ? null : printedPeriod(period),
      listed: true,
      unread: unread('period'),
      ...(period === null ? {} : { until: `${String(period.to)}-12` }),
    },
    { term: '层级', value: level === null ? null : levelLabels[level], brief: true, unread: unread('level') },
    { term: '适用地区', value: document.jurisdiction, brief: true, unread: unread('jurisdiction') },
    { term: '文种', value: document.kind, brief: true, unread: unread('kind') },
    { term: '状态', value: statusLabels[document.status], brief: true },
    gazetteFact(document, gazette),
  ];
}

/**
 * Where a document was taken from, when it came here and what was last done to it, as far as its owner tells.
 * @param later what was done since it came, the newest first
 */
export function keepingFacts(
  document: Pick<PolicyDocument, 'id' | 'url' | 'addedOn' | 'review' | 'reviewedOn' | 'reviewedBy'>,
  [last]: readonly Pick<Change, 'on' | 'kind'>[],
): Fact[] {
  const { id, url, addedOn } = document;
  const what = last && `${printedDate(last.on)}${changeKindLabels[last.kind]}`;
  return [
    ...(url === null ? [] : [{ term: '原文网址', value: new URL(url).hostname, address: url }]),
    ...(addedOn === null ? [] : [{ term: '本站收录', value: printedDate(addedOn) }]),
    { term: '核对', value: reviewInWords(document), path: '/about/#review' },
    ...(what === undefined ? [] : [{ term: '最近变动', value: what, path: `/documents/${id}/#${CHANGES_ID}` }]),
  ];
}

/** Parts facts into those that the source gives, and the terms of those that it does not and of those that were not read. */
export function partFacts(facts: readonly Fact[]): { given: GivenFact[]; absent: string[]; unread: string[] } {
  const empty = facts.filter(({ value }) => value === null);
  return {
    given: facts.filter((fact): fact is GivenFact => fact.value !== null),
    absent: empty.filter(({ unread }) => unread !== true).map(({ term }) => term),
    unread: empty.filter(({ unread }) => unread === true).map(({ term }) => term),
  };
}

function gazetteFact(document: PolicyDocument, gazette: Gazette | undefined): Fact {
  if (document.gazette === null) return { term: '公报', value: null, listed: true };
  const { id, issue, page } = document.gazette;
  const name =
    gazette === undefined ? '' : `《${gazette.title}》${gazette.year === null ? '' : `${String(gazette.year)}年`}`;
  return {
    term: '公报',
    value: `${name}第${String(issue)}期第${String(page)}页`,
    path: `/gazettes/${id}/`,
    listed: true,
  };
}

function joined(names: readonly string[], separator: string): string | null {
  return names.length === 0 ? null : names.join(separator);
}

function dated(date: string | null): string | null {
  return date === null ? null : printedDate(date);
}
