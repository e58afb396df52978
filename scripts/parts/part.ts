import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { message } from '../message.ts';

const DESCRIPTION = 'part.json';

const made = {
  shard: z.strictObject({ index: z.int().positive(), total: z.int().positive() }),
  /** Digest of all that the whole is made from, and of the engine. */
  madeFrom: z.string(),
};

/** What one machine made of a portal: its share, in a folder that is named as what it is, and this in `part.json`. */
const partSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('readings'), ...made }),
  /** With the paths of its pages for readers, below the root of the site. */
  z.strictObject({ what: z.literal('pages'), ...made, pages: z.array(z.string()) }),
]);
export type Part = z.infer<typeof partSchema>;

/** A part, and the folder in which it is. */
export type FoundPart<What extends Part['what'] = Part['what']> = Extract<Part, { what: What }> & { folder: string };

/** Folder of what was made, within that of a part. */
export function contentsOf({ folder, what }: Pick<FoundPart, 'folder' | 'what'>): string {
  return join(folder, what);
}

export async function describePart(folder: string, part: Part): Promise<void> {
  await writeFile(join(folder, DESCRIPTION), `${JSON.stringify(part)}\n`);
}

/** @throws Error where the folder holds no part */
export async function readPart(folder: string): Promise<FoundPart> {
  try {
    return { folder, ...partSchema.parse(JSON.parse(await readFile(join(folder, DESCRIPTION), 'utf8'))) };
  } catch {
    throw new Error(message('part/none', { folder, description: DESCRIPTION }));
  }
}
