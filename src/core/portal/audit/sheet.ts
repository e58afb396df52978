import { yearOfIssue } from '../../read/document-order.ts';
import { placeKey } from '../../../model/place-key.ts';
import type { Body } from '../../../model/body.ts';
import type { Citation } from '../../../model/citation.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import type { Indicator } from '../../../model/indicator.ts';
import type { Mention } from '../../../model/mention.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Region } from '../../../model/region.ts';
import { listsBy, oneBy, rowsByDocument } from '../../../model/lists-by.ts';
import type { Span } from '../../../model/span.ts';
import type { PolicyTable } from '../../../model/table.ts';
import type { Target } from '../../../model/target.ts';
import type { Task } from '../../../model/task.ts';
import { placeRows, type PlacedRow } from '../placed-rows.ts';

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
  tasksOf: (document: string) => readonly Task[];
  targetsOf: (document: string) => readonly Target[];
  tablesOf: (document: string) => readonly PolicyTable[];
  /** The row of a table that is a provision. */
  rowAt: (document: string, eid: string) => PlacedRow | undefined;
  /** Mentions in the words of a provision. */
  mentionsAt: (document: string, eid: string) => readonly Mention[];
  region: (id: string) => Region | undefined;
  target: (id: string) => Target | undefined;
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
  const mentionsAt = listsBy(input.mentions, (mention) => [placeKey(mention)]);
  return {
    ...input,
    provisions,
    provisionsOf: rowsByDocument(provisions),
    tasksOf: rowsByDocument(input.tasks),
    targetsOf: rowsByDocument(input.targets),
    tablesOf: rowsByDocument(input.tables),
    rowAt: placeRows(input.tables),
    mentionsAt: (document, eid) => mentionsAt(placeKey({ document, eid })),
    region: oneBy(input.regions, ({ id }) => id),
    target: oneBy(input.targets, ({ id }) => id),
    spanOf: (target) => spans.get(target) ?? null,
    words: (document, eid) => words.get(placeKey({ document, eid })) ?? '',
    yearOf: (id) => {
      const document = documents.get(id);
      return document === undefined ? null : yearOfIssue(document);
    },
  };
}
