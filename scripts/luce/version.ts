import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { engine } from '../place.ts';

/** Version of the engine, as its `package.json` has it. */
export async function engineVersion(): Promise<string> {
  const file: unknown = JSON.parse(await readFile(join(engine, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(file).version;
}
