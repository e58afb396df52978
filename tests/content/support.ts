import type { z } from 'zod';
import { readContent } from '../../scripts/content/read-content.ts';
import { readContentFile } from '../core/support/sources.ts';

/** Folder of the portal's own content. */
export const CONTENT = new URL('../../content/', import.meta.url).pathname;

/** Sources and corrections as the build reads them. */
export const input = await readContent(CONTENT);

/** A generated data set, checked row by row. */
export function readData<T>(name: string, schema: z.ZodType<T>): T[] {
  return schema.array().parse(JSON.parse(readContentFile(`data/${name}.json`)));
}
