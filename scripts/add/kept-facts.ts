import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { documentSchema } from '../../src/model/document.ts';
import type { ReadText } from './read-text.ts';

/** What tells a text from others, kept until its content is published, so that it need not be read again for that. */
const factsSchema = z.object({
  textSha256: z.string(),
  documents: z.array(documentSchema.pick({ title: true, number: true, jurisdiction: true, issuedOn: true }).strip()),
});
export type TextFacts = z.infer<typeof factsSchema>;

function placeOf(folder: string, sha256: string): string {
  return join(folder, '.luce/added', `${sha256}.json`);
}

/** Keeps the facts of a text. */
export async function keepFacts(folder: string, { sha256, ...text }: ReadText): Promise<void> {
  const place = placeOf(folder, sha256);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, JSON.stringify(factsSchema.parse(text)));
}

/** The facts of a text that were kept; null where they were not, or not to their end. */
export async function keptFacts(folder: string, sha256: string): Promise<TextFacts | null> {
  try {
    return factsSchema.parse(JSON.parse(await readFile(placeOf(folder, sha256), 'utf8')));
  } catch {
    return null;
  }
}
