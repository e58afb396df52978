import type { z } from 'zod';
import { placesOfUse } from '../../../core/find/bodies.ts';
import { anomalySchema, type Anomaly } from '../../../model/anomaly.ts';
import { bodySchema, type Body } from '../../../model/body.ts';
import { changeSchema, type Change } from '../../../model/change.ts';
import { citationSchema, type Citation } from '../../../model/citation.ts';
import {
  alignmentSchema,
  comparedPairSchema,
  comparisonSchema,
  type Alignment,
  type ComparedPair,
  type Comparison,
} from '../../../model/comparison.ts';
import { correctionSchema, type Correction } from '../../../model/correction.ts';
import { documentSchema, type PolicyDocument } from '../../../model/document.ts';
import { gazetteSchema, type Gazette } from '../../../model/gazette.ts';
import { termSchema, type Term, type TermUse } from '../../../model/glossary.ts';
import { indicatorSchema, type Indicator } from '../../../model/indicator.ts';
import { mandateSchema, type Mandate } from '../../../model/mandate.ts';
import { mentionSchema, type Mention } from '../../../model/mention.ts';
import { outcomeSchema, type Outcome } from '../../../model/outcome.ts';
import { provisionSchema, type Provision } from '../../../model/provision.ts';
import { regionSchema, type Region } from '../../../model/region.ts';
import { sourceRecordSchema, type SourceRecord } from '../../../model/source-record.ts';
import { summarySentenceSchema, type SummarySentence } from '../../../model/summary.ts';
import { tableSchema, type PolicyTable } from '../../../model/table.ts';
import { targetSchema, type Target } from '../../../model/target.ts';
import { taskSchema, type Task } from '../../../model/task.ts';
import { topicSchema, type Topic } from '../../../model/topic.ts';

/** Values by which the rows of a data set are asked for, beside the text that they stand in. */
type Keys<Row> = Readonly<Record<string, (row: Row) => readonly string[]>>;

/** How the rows of one data set are kept. */
export interface StoredSet<Row> {
  /** Of a line of its file. */
  readonly schema: z.ZodType;
  /** Name of its file below `data/`, where that is another's, and the rows that a line of it holds. */
  readonly within?: { readonly file: string; readonly rowsOf: (line: never) => readonly Row[] };
  /** What a row belongs to, and changes with: its document, or for a row of its own its id. Rows of one group follow each other. */
  readonly groupOf: (row: Row) => string;
  /** Whether the rows stand in the order of the documents; else in that of their file. */
  readonly byDocument: boolean;
  readonly keys: Keys<Row>;
}

type OfDocument = { readonly document: string };
type Named = { readonly id: string };

function ofDocuments<Row extends OfDocument>(schema: z.ZodType<Row>, keys: Keys<Row> = {}): StoredSet<Row> {
  return { schema, groupOf: ({ document }) => document, byDocument: true, keys };
}

function named<Row extends Named>(schema: z.ZodType<Row>, keys: Keys<Row> = {}): StoredSet<Row> {
  return { schema, groupOf: ({ id }) => id, byDocument: false, keys };
}

function apart<Row>(schema: z.ZodType<Row>, groupOf: (row: Row) => string, keys: Keys<Row> = {}): StoredSet<Row> {
  return { schema, groupOf, byDocument: false, keys };
}

/** A name of a body where a text speaks. */
export function nameKey(name: string, place: string | null): string {
  return `${place ?? ''}\0${name}`;
}

const given = (value: string | null) => (value === null ? [] : [value]);

/** The rows of a portal by the name of their file in `data/`. */
export interface StoredRows {
  documents: PolicyDocument;
  gazettes: Gazette;
  provisions: Provision;
  tables: PolicyTable;
  tasks: Task;
  corrections: Correction;
  sources: SourceRecord;
  targets: Target;
  bodies: Body;
  regions: Region;
  citations: Citation;
  mentions: Mention;
  mandates: Mandate;
  indicators: Indicator;
  outcomes: Outcome;
  anomalies: Anomaly;
  topics: Topic;
  glossary: Term;
  pairs: ComparedPair;
  alignments: Alignment;
  comparisons: Comparison;
  summaries: SummarySentence;
  changes: Change;
  /** Where the terms of the glossary are used, text by text. */
  termUses: TermUse & { readonly term: string };
}

export const storedSets: { readonly [Name in keyof StoredRows]: StoredSet<StoredRows[Name]> } = {
  documents: named(documentSchema, {
    file: ({ source }) => [source.file],
    jurisdiction: ({ jurisdiction }) => given(jurisdiction),
  }),
  gazettes: named(gazetteSchema, { file: ({ source }) => [source.file] }),
  provisions: ofDocuments(provisionSchema, {
    body: ({ leads, participants }) => [...leads, ...participants],
    region: ({ regions }) => regions,
  }),
  tables: ofDocuments(tableSchema),
  tasks: ofDocuments(taskSchema),
  corrections: ofDocuments(correctionSchema),
  sources: apart(sourceRecordSchema, ({ file }) => file),
  targets: ofDocuments(targetSchema, {
    id: ({ id }) => [id],
    body: ({ leadIds, participantIds }) => [...leadIds, ...participantIds],
    topic: ({ topics }) => topics,
    indicator: ({ indicator }) => given(indicator),
  }),
  bodies: named(bodySchema, {
    parent: ({ parent }) => given(parent),
    successor: ({ successors }) => successors.map(({ id }) => id),
    name: ({ name, aliases, ...body }) =>
      placesOfUse(body).flatMap((place) =>
        [name, ...aliases.map((alias) => alias.name)].map((each) => nameKey(each, place)),
      ),
  }),
  regions: named(regionSchema, {
    parent: ({ parent }) => given(parent),
    successor: ({ successors }) => successors.map(({ id }) => id),
  }),
  citations: {
    schema: citationSchema,
    groupOf: ({ from }) => from.document,
    byDocument: true,
    keys: { to: ({ to }) => given(to) },
  },
  mentions: ofDocuments(mentionSchema, { target: ({ kind, ref }) => (kind === 'target' ? [ref] : []) }),
  mandates: ofDocuments(mandateSchema, { id: ({ id }) => [id], body: ({ bodyIds }) => bodyIds }),
  indicators: named(indicatorSchema),
  outcomes: ofDocuments(outcomeSchema, { target: ({ target }) => [target] }),
  anomalies: named(anomalySchema, {
    rule: ({ rule }) => [rule],
    target: ({ receipts }) => receipts.flatMap(({ target }) => target ?? []),
    indicator: ({ indicator }) => given(indicator),
  }),
  topics: named(topicSchema),
  glossary: named(termSchema, { topic: ({ topic }) => [topic] }),
  pairs: apart(comparedPairSchema, ({ pair }) => pair),
  alignments: apart(alignmentSchema, ({ pair }) => pair),
  comparisons: apart(comparisonSchema, ({ pair }) => pair, { target: ({ a, b }) => [a, b].flatMap(given) }),
  summaries: ofDocuments(summarySentenceSchema),
  changes: named(changeSchema, { document: ({ document }) => [document] }),
  termUses: {
    schema: termSchema,
    within: { file: 'glossary', rowsOf: ({ id, uses }: Term) => uses.map((use) => ({ ...use, term: id })) },
    groupOf: ({ document }) => document,
    byDocument: true,
    keys: {},
  },
};

export type SetName = keyof StoredRows;

export const setNames = Object.keys(storedSets) as SetName[];

/** The kinds of keys by which a data set is asked. */
export type KeyOf<Name extends SetName> = string & keyof (typeof storedSets)[Name]['keys'];

/** Where the index of a portal takes its rows from: the store, or lists in memory. */
export interface RowSource {
  /** The rows that belong to a document, or the one row of an id, in their order. */
  readonly rowsOf: <Name extends SetName>(name: Name, owner: string) => readonly StoredRows[Name][];
  /** The rows under a key, each once, in the order of the data set. */
  readonly rowsUnder: <Name extends SetName>(name: Name, kind: KeyOf<Name>, key: string) => readonly StoredRows[Name][];
  /** A whole data set. */
  readonly allRows: <Name extends SetName>(name: Name) => readonly StoredRows[Name][];
}
