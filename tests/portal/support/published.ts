import { z } from 'zod';
import { documentSchema } from '../../../src/model/document.ts';
import { provisionSchema, type Provision } from '../../../src/model/provision.ts';
import { tableSchema, type PolicyTable } from '../../../src/model/table.ts';
import { readContentFile } from './content.ts';
import { isOfTheSeven } from './seven.ts';

const read = <Schema extends z.ZodType>(file: string, schema: Schema) =>
  z.array(schema).parse(JSON.parse(readContentFile(`data/${file}`)));

/** The seven documents, as generated. */
export const documents = read('documents.json', documentSchema).filter(({ id }) => isOfTheSeven(id));

const provisions: readonly Provision[] = read('provisions.json', provisionSchema);
const tables: readonly PolicyTable[] = read('tables.json', tableSchema);

/** The provisions of a document, in the order of the text. */
export function provisionsOf(document: string): Provision[] {
  return provisions.filter((provision) => provision.document === document);
}

/** The tables of a document. */
export function tablesOf(document: string): PolicyTable[] {
  return tables.filter((table) => table.document === document);
}
