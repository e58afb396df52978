import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PORTAL_FILE, portalSchema } from '../src/model/portal.ts';
import { readYaml } from './content/read-yaml.ts';

const statedSchema = z.object({ address: portalSchema.shape.address });

/** The address that a portal states for itself; null where it states none, or none that can be read. */
export async function statedAddress(content: string): Promise<string | null> {
  const text = await readFile(join(content, PORTAL_FILE), 'utf8').catch(() => '');
  const { problem, ...reading } = readYaml(text);
  if (problem !== null || !('data' in reading)) return null;
  return statedSchema.safeParse(reading.data).data?.address ?? null;
}
