import { csvFields, dataFields, type DataField } from './fields.ts';
import type { DataSet } from './data-sets.ts';
import { foreignKeys } from './foreign-keys.ts';

/** A field as Data Package v2 describes it. */
interface SchemaField {
  name: string;
  type: string;
  description: string;
  constraints: { required: boolean };
}

/** The fields of a resource, and what its rows are told apart by and refer to. */
export interface TableSchema {
  fields: SchemaField[];
  primaryKey?: readonly string[];
  foreignKeys?: {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
  missingValues?: string[];
}

const csvTypes = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  object: 'object',
  map: 'object',
  // The profile of version 2.0 does not yet know the `list` type of the standard.
  list: 'string',
  records: 'array',
} as const satisfies Record<DataField['type'], string>;

function describe({ path, description: { zh, en } }: DataField) {
  return { name: path, description: `${zh} / ${en}` };
}

function describeColumn(field: DataField) {
  const column = describe(field);
  return field.type === 'list' ? { ...column, description: `${column.description} (joined by ;)` } : column;
}

/** A pattern that each program reads alike: one of the whole value, without what only some dialects know. */
const isCommon = (pattern: string): boolean => /^\^.*\$$/u.test(pattern) && !/\\[pPk]|\(\?[^:]/u.test(pattern);

function constraints(field: DataField, required: boolean) {
  const { values, pattern } = field;
  return {
    constraints: {
      required,
      ...(values === null ? {} : { enum: values }),
      ...(pattern === null || !isCommon(pattern) ? {} : { pattern }),
    },
  };
}

function jsonTypeOf(type: DataField['type']): string {
  if (type === 'list' || type === 'records') return 'array';
  return type === 'map' ? 'object' : type;
}

/** Empty text and an empty list are values that CSV cannot tell from null. */
function requiredInCsv(field: DataField, nullable: ReadonlySet<string>): boolean {
  const mayBeEmpty =
    field.type === 'list' ||
    field.type === 'records' ||
    (field.type === 'string' && field.pattern === null && field.values === null);
  const below = [...nullable].some((path) => field.path.startsWith(`${path}.`));
  return !field.nullable && !mayBeEmpty && !below;
}

/** The Table Schema of a data set as CSV, where a list is text and what is below an object has a column of its own. */
export function csvSchema({ name, schema, key }: DataSet): TableSchema {
  const all = dataFields(schema);
  const nullable = new Set(all.filter((field) => field.nullable).map(({ path }) => path));
  return {
    fields: csvFields(all).map((field) => ({
      ...describeColumn(field),
      type: csvTypes[field.type],
      ...constraints(field, requiredInCsv(field, nullable)),
    })),
    ...(key.length === 0 ? {} : { primaryKey: key }),
    ...referencesOf(name),
    missingValues: [''],
  };
}

/** Foreign keys; the data set itself is called by no name. */
function referencesOf(name: DataSet['name']): Pick<TableSchema, 'foreignKeys'> {
  const keys = foreignKeys[name] ?? [];
  if (keys.length === 0) return {};
  return {
    foreignKeys: keys.map(({ fields, to, at }) => ({
      fields,
      reference: { resource: to === name ? '' : to, fields: at },
    })),
  };
}

/** The Table Schema of a data set as JSON: the fields of a row, objects and lists whole. */
export function jsonSchema({ schema, key }: DataSet): TableSchema {
  const outer = dataFields(schema).filter(({ path }) => !path.includes('.'));
  return {
    fields: outer.map((field) => ({
      ...describe(field),
      type: jsonTypeOf(field.type),
      ...constraints(field, !field.nullable),
    })),
    ...(key.length === 0 ? {} : { primaryKey: key }),
  };
}
