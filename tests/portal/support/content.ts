import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { z } from 'zod';
import { readContent } from '../../../scripts/content/read-content.ts';
import { manifestSchema } from '../../../src/model/manifest.ts';
import { isOfTheSeven } from './seven.ts';

/** Folder of the portal that comes with the engine. */
export const CONTENT = new URL('../../../content/', import.meta.url).pathname;

/** Text of a file below `content/`, byte order marks kept. */
export function readContentFile(path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(CONTENT + path));
}

/** A generated data set, checked row by row. */
export function readData<T>(name: string, schema: z.ZodType<T>): T[] {
  return schema.array().parse(JSON.parse(readContentFile(`data/${name}.json`)));
}

/** Sources and corrections as the build reads them. */
export const input = await readContent(CONTENT);

/** The raw texts of the seven documents, by file name. */
export const rawTexts: ReadonlyMap<string, string> = new Map(
  manifestSchema
    .parse(load(readContentFile('sources/manifest.yaml')))
    .filter(({ documents }) => documents.some(isOfTheSeven))
    .map(({ file }) => [file, readContentFile(`sources/${file}`)]),
);
