import { z } from 'zod';
import type { FieldDescription } from '../../model/field-description.ts';

/**
 * A field of a data set. Nested fields have dotted paths: `raw.start`; fields of list members too: `rows.eid`. A `map` is
 * an object whose keys are not the same in every row.
 */
export interface DataField {
  path: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'object' | 'map' | 'list' | 'records';
  nullable: boolean;
  values: string[] | null;
  pattern: string | null;
  /** True for fields of the members of a list, which have no column of their own in CSV. */
  inList: boolean;
  /** What it holds. */
  description: FieldDescription;
}

/** A schema as zod writes it, with what `.meta()` says of the field. */
interface JsonSchema {
  zh?: string;
  en?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: string[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

type OneType = Omit<JsonSchema, 'type'> & { type?: string | undefined };

/** A schema without its null: zod writes `anyOf` with a null, or null among several types. */
function unwrap(schema: JsonSchema): { schema: OneType; nullable: boolean } {
  const choices = schema.anyOf ?? [schema];
  const [only = {}] = choices.filter(({ type }) => type !== 'null');
  const types = typeof only.type === 'string' ? [only.type] : (only.type ?? []);
  const nullable = choices.length > 1 || types.includes('null');
  return { schema: { ...only, type: types.find((type) => type !== 'null') }, nullable };
}

function typeOf(schema: OneType): DataField['type'] {
  if (schema.format === 'date') return 'date';
  if (schema.type === 'array') return unwrap(schema.items ?? {}).schema.type === 'object' ? 'records' : 'list';
  if (schema.type === 'object' && schema.properties === undefined) return 'map';
  switch (schema.type) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'object':
      return schema.type;
    default:
      throw new TypeError(`no data field type for ${JSON.stringify(schema)}`);
  }
}

function walk(properties: Record<string, JsonSchema>, prefix: string, inList: boolean): DataField[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    const path = prefix + name;
    const { schema, nullable } = unwrap(property);
    const type = typeOf(schema);
    const field: DataField = {
      path,
      type,
      nullable,
      values: schema.enum ?? null,
      pattern: type === 'string' ? (schema.pattern ?? null) : null,
      inList,
      description: descriptionOf(path, property),
    };
    const members = type === 'records' ? unwrap(schema.items ?? {}).schema.properties : schema.properties;
    return [field, ...walk(members ?? {}, `${path}.`, inList || type === 'records')];
  });
}

function descriptionOf(path: string, { zh, en }: JsonSchema): FieldDescription {
  if (zh === undefined || en === undefined)
    throw new Error(
      `The field ${path} has no description: say in its schema what it holds, with \`.meta(say('…', '…'))\`.`,
    );
  return { zh, en };
}

/** All fields of a row schema, outer before inner, in the order of the schema. */
export function dataFields(schema: z.ZodType): DataField[] {
  const json = z.toJSONSchema(schema, { io: 'output' }) as JsonSchema;
  return walk(json.properties ?? {}, '', false);
}

/** The columns of the CSV: every field but those that only hold others and those of list members. */
export function csvFields(fields: readonly DataField[]): DataField[] {
  return fields.filter(({ type, inList }) => type !== 'object' && !inList);
}
