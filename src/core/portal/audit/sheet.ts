import { yearOfIssue } from '../../read/document-order.ts';
import { placeKey } from '../../../model/place-key.ts';
import type { Body } from '../../../model/body.ts';
import type { Citation } from '../../../model/citation.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Indicator } from '../../../model/indicator.ts';
import type { Mention } from '../../../model/mention.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Region } from '../../../model/region.ts';
import { rowsByDocument } from '../../../model/rows-by-document.ts';
import type { Span } from '../../../model/span.ts';
import type { PolicyTable } from '../../../model/table.ts';
import type { Target } from '../../../model/target.ts';
import type { Task } from '../../../model/task.ts';

/** What the auditor reads: the data of a portal. */
export interface AuditInput {
  documents: readonly PolicyDocument[];
  provisions: readonly Provision[];
  tables: readonly PolicyTable[];
  tasks: readonly Task[];
  targets: readonly Target[];
  bodies: readonly Body[];
  regions: readonly Region[];
  citations: readonly Citation[];
  mentions: readonly Mention[];
  indicators: readonly Indicator[];
}

/** The data of a portal, opened for the rules. Provisions are those of documents, not of gazettes. */
export interface AuditSheet extends AuditInput {
  /** Provisions of a document, in their order. */
  provisionsOf: (document: string) => readonly Provision[];
  /** Where a target stands in the words of its provision; null without a mention of it. */
  spanOf: (target: string) => Span | null;
  /** Words of a provision, empty where there is none of that id. */
  words: (document: string, eid: string) => string;
  /** Year of a document's date, null where it has none. */
  yearOf: (document: string) => number | null;
}

/** Opens the data of a portal for the rules. */
export function openSheet(input: AuditInput): AuditSheet {
  const documents = new Map(input.documents.map((document) => [document.id, document]));
  const provisions = input.provisions.filter(({ document }) => documents.has(document));
  const words = new Map(provisions.map((provision) => [placeKey(provision), provisionWords(provision)]));
  const spans = new Map(
    input.mentions.filter(({ kind }) => kind === 'target').map(({ ref, start, end }) => [ref, { start, end }]),
  );
  return {
    ...input,
    provisions,
    provisionsOf: rowsByDocument(provisions),
    spanOf: (target) => spans.get(target) ?? null,
    words: (document, eid) => words.get(placeKey({ document, eid })) ?? '',
    yearOf: (id) => {
      const document = documents.get(id);
      return document === undefined ? null : yearOfIssue(document);
    },
  };
}
