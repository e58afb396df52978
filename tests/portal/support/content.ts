import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { z } from 'zod';
import { readContent } from '../../../scripts/content/read-content.ts';
import { manifestSchema } from '../../../src/model/manifest.ts';
import { isAboutTheSeven, isOfTheSeven } from './seven.ts';

/** Folder of the portal that comes with the engine. */
export const CONTENT = new URL('../../../content/', import.meta.url).pathname;

/** Text of a file below `content/`, byte order marks kept. */
export function readContentFile(path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(CONTENT + path));
}

/** Every row of a generated data set, each checked: what a record counts, it counts in all documents of the portal. */
export function readEveryRow<T>(name: string, schema: z.ZodType<T>): T[] {
  return schema.array().parse(JSON.parse(readContentFile(`data/${name}.json`)));
}

/** Those rows of a generated data set that are about the seven documents, each checked. */
export function readData<T>(name: string, schema: z.ZodType<T>): T[] {
  return readEveryRow(name, schema).filter(isAboutTheSeven);
}

const everyInput = await readContent(CONTENT);

/** Sources of the seven documents, and corrections, as the build reads them. */
export const input = {
  ...everyInput,
  sources: everyInput.sources.filter(({ documents }) => documents?.some(isOfTheSeven) ?? false),
};

/** The raw texts of the seven documents, by file name. */
export const rawTexts: ReadonlyMap<string, string> = new Map(
  manifestSchema
    .parse(load(readContentFile('sources/manifest.yaml')))
    .filter(({ documents }) => documents.some(isOfTheSeven))
    .map(({ file }) => [file, readContentFile(`sources/${file}`)]),
);
