import { createRequire } from 'node:module';

type Row = Record<string, unknown>;

interface Reading {
  readonly keyed?: boolean;
  readonly cast?: boolean;
  /** The rows that foreign keys lead to, by the resource; those of the table itself by no name. */
  readonly relations?: Record<string, Row[]>;
}

interface Table {
  readonly headers: string[];
  read(options?: Reading): Promise<Row[]>;
}

/** What the tests ask of frictionless-js, which brings no types. */
interface TableSchema {
  readonly Table: {
    load(source: string, options: { readonly schema?: object; readonly delimiter: string }): Promise<Table>;
  };
  readonly validate: (descriptor: object) => Promise<{ valid: boolean; errors: Error[] }>;
}

const require = createRequire(import.meta.url);

export const { Table, validate } = require('tableschema') as TableSchema;
