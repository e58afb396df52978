import { provisionWords } from '../../../model/provision.ts';
import type { ExplainedClause, Explanation } from '../../../model/explanation.ts';
import type { Calendar } from '../clause/calendar.ts';
import { tokensOf } from '../clause/tokens.ts';
import { reasonOf, type ClauseAccount, type Trial } from './account.ts';
import { readDocumentTargets, type DocumentParts, type ProvisionAccount } from './document-targets.ts';
import { readParagraph } from './paragraph.ts';
import type { CellAccount } from './table-targets.ts';
import type { TargetDraft } from './target-draft.ts';

/** Explains each provision of a document: how its clauses were read, the rules tried, the records and the refusals. */
export function explainDocument(parts: DocumentParts): Explanation[] {
  return readDocumentTargets(parts).map(explainAccount);
}

/** Explains a text as if it were a paragraph of a document. */
export function explainText(document: string, text: string, calendar: Calendar): Explanation {
  const clauses = readParagraph(text, { calendar }).map((account) => explainClause(account, text));
  return { document, provision: 'p_1', words: text, refused: null, clauses };
}

function explainAccount({ provision, refused, clauses, cells }: ProvisionAccount): Explanation {
  const words = provisionWords(provision);
  return {
    document: provision.document,
    provision: provision.eid,
    words,
    refused,
    clauses: [
      ...clauses.map((account) => explainClause(account, words)),
      ...cells.map((account) => explainCell(account, words)),
    ],
  };
}

function explainClause(account: ClauseAccount, words: string): ExplainedClause {
  const { clause, trials, drafts } = account;
  return {
    start: clause.start,
    end: clause.end,
    text: clause.text,
    tokens: tokensOf(clause),
    trials: trials.map(flat),
    records: drafts.map((draft) => recordOf(draft, words)),
    reason: reasonOf(account),
  };
}

function explainCell({ printed, trials, targets }: CellAccount, words: string): ExplainedClause {
  const text = printed ?? '';
  return {
    start: 0,
    end: text.length,
    text,
    tokens: [],
    trials: trials.map(flat),
    records: targets.map((target) => recordOf(target, words)),
    reason: trials.find(({ refused }) => refused !== null)?.refused ?? null,
  };
}

function flat({ span, ...trial }: Trial): ExplainedClause['trials'][number] {
  return { ...trial, ...span, tried: [...trial.tried] };
}

function recordOf(draft: TargetDraft, words: string): ExplainedClause['records'][number] {
  const { rule, metric, comparator, value, valueMax, unit, text, baselineYear, deadline, recurrence } = draft;
  const { from, strength, quote } = draft;
  const quoted = words.slice(quote.start, quote.end);
  const goal = { metric, comparator, value, valueMax, unit, text };
  return { rule, quote: quoted, ...goal, baselineYear, deadline, recurrence, from, strength };
}
