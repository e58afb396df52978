import type { SetName } from '../portal/store/data-sets.ts';

/** Columns of a data set that name a row of another one, or of itself. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly to: SetName;
  /** The columns that they are the same as, in their order. */
  readonly at: readonly string[];
}

const one = (field: string, to: SetName, at = 'id'): ForeignKey => ({ fields: [field], to, at: [at] });

/** The provision that a row is of; rows of a gazette's own text have one too. */
const provision = (document = 'document', eid = 'eid'): ForeignKey => ({
  fields: [document, eid],
  to: 'provisions',
  at: ['document', 'eid'],
});

/**
 * What the columns of each data set refer to. Lists are left out, whose cells hold many ids; so are pairs of columns of
 * which one may be empty, since programs differ on what such a pair refers to. No column stands in two keys: frictionless-js
 * puts the row that it refers to in its place.
 */
export const foreignKeys: Partial<Record<SetName, readonly ForeignKey[]>> = {
  documents: [one('gazette.id', 'gazettes'), one('source.file', 'sources', 'file')],
  gazettes: [one('source.file', 'sources', 'file')],
  summaries: [one('document', 'documents')],
  targets: [one('document', 'documents'), one('indicator', 'indicators'), one('scopeId', 'regions')],
  outcomes: [one('target', 'targets')],
  glossary: [one('topic', 'topics'), provision('from.document', 'from.provision')],
  tables: [provision()],
  tasks: [provision()],
  bodies: [one('parent', 'bodies')],
  regions: [one('parent', 'regions')],
  citations: [provision('from.document', 'from.eid'), one('to', 'documents')],
  mandates: [one('document', 'documents')],
  mentions: [provision()],
  pairs: [one('a.document', 'documents'), one('b.document', 'documents')],
  alignments: [one('pair', 'pairs', 'pair')],
  comparisons: [
    one('pair', 'pairs', 'pair'),
    one('a', 'targets'),
    one('b', 'targets'),
    one('answer.target', 'targets'),
  ],
  anomalies: [one('indicator', 'indicators')],
};
