import type { SchemaElement } from 'hyparquet-writer';
import type { DataField } from '../data/fields.ts';

type Shape = Omit<SchemaElement, 'name'>;

const text: Shape = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };

/** What a field is in Parquet: dates are texts, as some say the year alone; lists of objects are JSON. */
const shapes = {
  string: text,
  date: text,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  list: { converted_type: 'LIST', num_children: 1 },
  object: {},
  map: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  records: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
} as const satisfies Record<DataField['type'], Shape>;

/** The members of a list of texts, in the three levels that the format asks for. */
const members: readonly SchemaElement[] = [
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', repetition_type: 'REQUIRED', ...text },
];

/** The columns of a data set as Parquet describes them: nested as in its JSON. */
export function parquetSchema(fields: readonly DataField[]): SchemaElement[] {
  const outer = fields.filter(({ inList }) => !inList);
  const columns = childrenOf(outer, '');
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap((field) => elementsOf(outer, field))];
}

function childrenOf(fields: readonly DataField[], prefix: string): DataField[] {
  return fields.filter(({ path }) => path.startsWith(prefix) && !path.replace(prefix, '').includes('.'));
}

function elementsOf(fields: readonly DataField[], { path, type, nullable }: DataField): SchemaElement[] {
  const element: SchemaElement = {
    name: path.replace(/^.*\./u, ''),
    repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
    ...shapes[type],
  };
  if (type === 'list') return [element, ...members];
  if (type !== 'object') return [element];
  const children = childrenOf(fields, `${path}.`);
  return [{ ...element, num_children: children.length }, ...children.flatMap((child) => elementsOf(fields, child))];
}
