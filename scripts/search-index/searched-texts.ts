import { open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { documentSchema } from '../../src/model/document.ts';
import { gazetteSchema } from '../../src/model/gazette.ts';
import { provisionSchema, type Provision } from '../../src/model/provision.ts';
import { inSearchOrder, searchedDocument, searchedGazette, type SearchedText } from '../../src/search/searched-text.ts';
import { dataRows } from './data-rows.ts';

/** Where the rows of a text stand in a file, in bytes. */
interface Stretch {
  readonly start: number;
  end: number;
}

const ofTextSchema = z.object({ document: z.string(), eid: z.string() });
const settingSchema = z.object({ document: z.string(), provision: z.string() });

/**
 * The texts of a portal in the order of a search, each read when it is its turn.
 * @param dataDir folder with documents.json, gazettes.json, provisions.json and targets.json
 * @throws Error where a provision is of a text that is in neither list
 */
export async function* searchedTexts(dataDir: string): AsyncGenerator<SearchedText> {
  const documents = await readAll(dataDir, 'documents', documentSchema);
  const gazettes = await readAll(dataDir, 'gazettes', gazetteSchema);
  const held = Map.groupBy(documents, ({ gazette }) => gazette?.id);
  const setting = await settingProvisions(join(dataDir, 'targets.json'));
  const file = join(dataDir, 'provisions.json');
  const stretches = await stretchesOf(file, new Set([...documents, ...gazettes].map(({ id }) => id)));
  const handle = await open(file);
  try {
    const texts = [
      ...documents.map((document) => ({
        id: document.id,
        day: document.issuedOn ?? document.publishedOn,
        read: (provisions: Provision[]) =>
          searchedDocument(document, provisions, setting.get(document.id) ?? new Set()),
      })),
      ...gazettes.map((gazette) => ({
        id: gazette.id,
        day: gazette.publishedOn,
        read: (provisions: Provision[]) => searchedGazette(gazette, held.get(gazette.id) ?? [], provisions),
      })),
    ];
    for (const { id, read } of inSearchOrder(texts)) yield read(await provisionsIn(handle, stretches.get(id) ?? []));
  } finally {
    await handle.close();
  }
}

async function settingProvisions(file: string): Promise<Map<string, Set<string>>> {
  const setting = new Map<string, Set<string>>();
  for await (const { row } of dataRows(file)) {
    const { document, provision } = settingSchema.parse(row);
    setting.set(document, (setting.get(document) ?? new Set()).add(provision));
  }
  return setting;
}

async function stretchesOf(file: string, texts: ReadonlySet<string>): Promise<Map<string, Stretch[]>> {
  const stretches = new Map<string, Stretch[]>();
  let last = '';
  for await (const { row, start, end } of dataRows(file)) {
    const { document, eid } = ofTextSchema.parse(row);
    if (!texts.has(document)) throw new Error(`${document}: a provision (${eid}) of a text that is in neither list.`);
    const own = stretches.get(document) ?? [];
    stretches.set(document, own);
    const before = own.at(-1);
    if (document === last && before !== undefined) before.end = end;
    else own.push({ start, end });
    last = document;
  }
  return stretches;
}

async function provisionsIn(file: FileHandle, stretches: readonly Stretch[]): Promise<Provision[]> {
  const provisions: Provision[] = [];
  for (const { start, end } of stretches) {
    const { buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
    const rows: unknown = JSON.parse(`[${buffer.toString('utf8').replace(/,$/u, '')}]`);
    for (const provision of z.array(provisionSchema).parse(rows)) provisions.push(provision);
  }
  return provisions;
}

async function readAll<Row>(dataDir: string, name: string, schema: z.ZodType<Row>): Promise<Row[]> {
  return z.array(schema).parse(JSON.parse(await readFile(join(dataDir, `${name}.json`), 'utf8')));
}
