import { z } from 'zod';
import { documentSchema, type PolicyDocument } from '../../model/document.ts';
import { provisionSchema, provisionWords, type Provision } from '../../model/provision.ts';
import { targetSchema, type Target } from '../../model/target.ts';
import { foldRules } from './fold-rules.ts';

const keyword = { type: 'keyword' } as const;
const number = { type: 'double' } as const;
/** A day, or as much of it as a text says. */
const day = { type: 'date', format: 'strict_date||strict_year_month||strict_year' } as const;
/** Found by any run of its characters: in pairs, and for a run of one character by itself. */
const words = {
  type: 'text',
  analyzer: 'pairs',
  fields: { character: { type: 'text', analyzer: 'characters' } },
} as const;

const propertySchema = z.union([
  z.strictObject({ type: z.enum(['keyword', 'double', 'integer']) }),
  z.strictObject({ type: z.literal('date'), format: z.string() }),
  z.strictObject({
    type: z.literal('text'),
    analyzer: z.enum(['pairs', 'characters']),
    fields: z.strictObject({
      character: z.strictObject({ type: z.literal('text'), analyzer: z.literal('characters') }),
    }),
  }),
]);

const tokenizerSchema = z.strictObject({
  type: z.literal('ngram'),
  min_gram: z.int().positive(),
  max_gram: z.int().positive(),
});
const analyzerSchema = z.strictObject({
  type: z.literal('custom'),
  char_filter: z.tuple([z.literal('portal_fold')]),
  tokenizer: z.enum(['pairs', 'characters']),
});

/** What `PUT /<index>` is told. */
export const indexSchema = z.strictObject({
  settings: z.strictObject({
    analysis: z.strictObject({
      char_filter: z.strictObject({
        portal_fold: z.strictObject({
          type: z.literal('mapping'),
          mappings: z.array(z.string().regex(/^(?:\\u[0-9a-f]{4})+ => (?:\\u[0-9a-f]{4})*$/u)),
        }),
      }),
      tokenizer: z.strictObject({ pairs: tokenizerSchema, characters: tokenizerSchema }),
      analyzer: z.strictObject({ pairs: analyzerSchema, characters: analyzerSchema }),
    }),
  }),
  // A field that has no property is kept in the source of a record, and not searched.
  mappings: z.strictObject({ dynamic: z.literal(false), properties: z.record(z.string(), propertySchema) }),
});

/** How the rows of a data set are records of an index. */
export interface BulkIndex<Row> {
  /** The id of a record, as the portal's addresses have it. */
  readonly idOf: (row: Row) => string;
  readonly sourceOf: (row: Row) => object;
  /** Of a record's source. */
  readonly schema: z.ZodType;
  readonly properties: z.infer<typeof indexSchema>['mappings']['properties'];
}

/** The indexes by the name of their data set. */
export const bulkIndexes = {
  documents: {
    idOf: ({ id }) => id,
    sourceOf: (row) => row,
    schema: documentSchema,
    properties: {
      ...{ id: keyword, title: words, noticeTitle: words, number: keyword, issuers: keyword, topics: keyword },
      ...{ jurisdiction: keyword, level: keyword, kind: keyword, status: keyword },
      ...{ issuedOn: day, publishedOn: day },
    },
  } satisfies BulkIndex<PolicyDocument>,
  provisions: {
    idOf: ({ document, eid }) => `${document}#${eid}`,
    sourceOf: (row) => ({ ...row, words: provisionWords(row) }),
    schema: provisionSchema.extend({ words: z.string() }),
    properties: {
      ...{ words, document: keyword, eid: keyword, parent: keyword, kind: keyword },
      ...{ leads: keyword, participants: keyword, responsible: keyword, regions: keyword, topics: keyword },
    },
  } satisfies BulkIndex<Provision>,
  targets: {
    idOf: ({ id }) => id,
    sourceOf: (row) => row,
    schema: targetSchema,
    properties: {
      ...{ id: keyword, document: keyword, provision: keyword, quote: words, metric: words },
      ...{ indicator: keyword, comparator: keyword, value: number, valueMax: number, unit: keyword },
      ...{
        deadline: keyword,
        deadlineDate: day,
        baselineYear: keyword,
        strength: keyword,
        nature: keyword,
        origin: keyword,
      },
      ...{ leadIds: keyword, participantIds: keyword, responsibleIds: keyword, topics: keyword },
    },
  } satisfies BulkIndex<Target>,
} as const;

export type BulkName = keyof typeof bulkIndexes;

export const bulkNames = Object.keys(bulkIndexes) as BulkName[];

/** The index of that name in OpenSearch. */
export const indexName = (name: BulkName): string => `luce-${name}`;

/** The settings of an index: a run of characters is found by its pairs, folded as the portal's own search folds. */
export function indexSettings(name: BulkName): z.infer<typeof indexSchema> {
  const tokenizer = (length: number) => ({ type: 'ngram', min_gram: length, max_gram: length }) as const;
  const analyzer = (by: 'pairs' | 'characters') =>
    ({ type: 'custom', char_filter: ['portal_fold'], tokenizer: by }) as const;
  return indexSchema.parse({
    settings: {
      analysis: {
        char_filter: { portal_fold: { type: 'mapping', mappings: foldRules() } },
        tokenizer: { pairs: tokenizer(2), characters: tokenizer(1) },
        analyzer: { pairs: analyzer('pairs'), characters: analyzer('characters') },
      },
    },
    mappings: { dynamic: false, properties: bulkIndexes[name].properties },
  });
}
