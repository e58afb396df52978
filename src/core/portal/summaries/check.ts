import { yearOfIssue } from '../../read/document-order.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Region } from '../../../model/region.ts';
import type { Span } from '../../../model/span.ts';
import type { DiagnosticCode } from '../../../model/diagnostics.ts';
import { placeOfSpeech, type BodyIndex } from '../../find/bodies.ts';
import { findRegions } from '../../find/regions.ts';
import type { Recurrence } from '../../find/clause/time-expression.ts';
import { findTimes } from '../../find/clause/times.ts';
import { outerBrackets } from '../../read/text/brackets.ts';
import { boundOf } from './bounds.ts';
import type { Evidence, EvidenceReader } from './evidence.ts';
import { findFigures, type Figure } from './figures.ts';
import { misplacedOnsets } from './onsets.ts';
import type { CitedSentence } from './sentences.ts';
import { foldWords, readSupport } from './support.ts';

/** Words of a sentence that nothing it cites supports; the span is one of the file. */
export interface Unsupported {
  code: Extract<DiagnosticCode, `summary/${string}`>;
  span: Span;
  words: string;
}

/** What a check needs to know of the portal. */
export interface CheckContext {
  document: PolicyDocument;
  evidence: EvidenceReader;
  bodies: BodyIndex;
  regions: readonly Region[];
}

type Claim = Omit<Unsupported, 'code'>;

/**
 * Checks one sentence against the provisions that it cites: each must exist, and every number, date, body,
 * region and quotation of the sentence must be in one of them; what it lets begin on a date must begin then.
 */
export function checkSentence(sentence: CitedSentence, context: CheckContext): Unsupported[] {
  const { cites, citeSpan } = sentence;
  const found = cites.map((cite) => ({ cite, evidence: context.evidence(cite, context.document.id) }));
  const missing = found
    .filter(({ evidence }) => evidence === null)
    .map(({ cite }): Unsupported => ({ code: 'summary/no-provision', span: citeSpan, words: cite }));
  if (missing.length > 0) return missing;
  const evidence = found.flatMap((each) => each.evidence ?? []);
  const mark = (code: Unsupported['code']) => (claim: Claim) => ({ code, ...claim });
  return [
    ...unsupportedFigures(sentence, evidence),
    ...unsupportedBounds(sentence, evidence).map(mark('summary/bound')),
    ...unsupportedPeriods(sentence, evidence).map(mark('summary/date')),
    ...misplacedOnsets(
      sentence.text,
      evidence.map(({ words }) => words),
    ).map((span) => mark('summary/onset')(claimAt(sentence, span))),
    ...unsupportedBodies(sentence, evidence, context).map(mark('summary/body')),
    ...unsupportedRegions(sentence, evidence, context).map(mark('summary/region')),
    ...unsupportedQuotes(sentence, evidence).map(mark('summary/quote')),
  ];
}

/** The words of a sentence at a span of its text. */
function claimAt({ text, span }: CitedSentence, { start, end }: Span): Claim {
  return { span: { start: span.start + start, end: span.start + end }, words: text.slice(start, end) };
}

function unsupportedFigures(sentence: CitedSentence, evidence: readonly Evidence[]): Unsupported[] {
  return findFigures(sentence.text)
    .filter((figure) => !evidence.some(({ states }) => states(figure)) && !isJoinedDate(figure, evidence))
    .map((figure) => ({
      code: figure.kind === 'date' ? 'summary/date' : 'summary/number',
      ...claimAt(sentence, figure),
    }));
}

/** A date whose year stands in one provision and whose month in another, below it. */
function isJoinedDate(figure: Figure, evidence: readonly Evidence[]): boolean {
  return figure.kind === 'date' && readSupport(evidence.map(({ words }) => words).join('\n')).states(figure);
}

/** 以上, 以内 and 左右 are neither added to a number nor taken from it. */
function unsupportedBounds(sentence: CitedSentence, evidence: readonly Evidence[]): Claim[] {
  return findFigures(sentence.text)
    .filter((figure) => {
      if (figure.kind !== 'number') return false;
      const bounds = evidence.flatMap((each) => each.bounds(figure));
      return bounds.length > 0 && !bounds.includes(boundOf(sentence.text, figure));
    })
    .map((figure) => claimAt(sentence, figure));
}

/** How provisions speak of what comes round, besides 每年 and the like. */
const rounds: Readonly<Record<Recurrence, RegExp>> = {
  yearly: /每年|逐年|年度|按年/u,
  halfyearly: /半年/u,
  quarterly: /季/u,
  monthly: /[每按逐]个?月|月度/u,
};

function unsupportedPeriods(sentence: CitedSentence, evidence: readonly Evidence[]): Claim[] {
  return findTimes(sentence.text)
    .filter(({ recurrence }) => recurrence !== null && !evidence.some(({ words }) => rounds[recurrence].test(words)))
    .map((time) => claimAt(sentence, time));
}

function unsupportedBodies(
  sentence: CitedSentence,
  evidence: readonly Evidence[],
  { bodies, document }: CheckContext,
): Claim[] {
  return bodies
    .find(sentence.text, placeOfSpeech(document))
    .map((mention) => ({ ...claimAt(sentence, mention), body: mention.body }))
    .filter(({ body, words }) => !evidence.some((each) => each.bodies.has(body) || says(each, words)))
    .map(({ span, words }) => ({ span, words }));
}

function unsupportedRegions(
  sentence: CitedSentence,
  evidence: readonly Evidence[],
  { regions, document }: CheckContext,
): Claim[] {
  const year = yearOfIssue(document);
  return findRegions(sentence.text, regions, { year })
    .map((mention) => ({ ...claimAt(sentence, mention), region: mention.region }))
    .filter(({ region, words }) => !evidence.some((each) => each.regions.has(region) || says(each, words)))
    .map(({ span, words }) => ({ span, words }));
}

/** Quotations and titles stand in what is cited to the letter, but for width and blanks. */
function unsupportedQuotes(sentence: CitedSentence, evidence: readonly Evidence[]): Claim[] {
  return outerBrackets(sentence.text, '《“')
    .map(({ start, end }) => claimAt(sentence, { start: start + 1, end: end - 1 }))
    .filter(({ words }) => !evidence.some((each) => says(each, words)));
}

const says = ({ words, notes }: Evidence, quoted: string) =>
  foldWords(words + '\n' + notes).includes(foldWords(quoted));
