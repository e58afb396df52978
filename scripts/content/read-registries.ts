import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import type { Registries } from '../../src/core/commitments/commitments.ts';
import type { Diagnostic } from '../../src/core/diagnostics.ts';
import { bodyRegistrySchema } from '../../src/model/body.ts';
import { indicatorRegistrySchema } from '../../src/model/indicator.ts';
import { regionRegistrySchema } from '../../src/model/region.ts';
import { targetOverrideSchema, type TargetOverride } from '../../src/model/target-override.ts';
import { listFolder } from './list-folder.ts';
import { readList } from './read-list.ts';
import { readSummaries } from './read-summaries.ts';

const REGISTRY = 'registry';
const OVERRIDES = 'corrections/targets';

/** Registries as they stand in the content folder; null where it has none, and then no commitments are read. */
export interface RegistryInput {
  registries: Registries | null;
  diagnostics: Diagnostic[];
  /** Texts that diagnostics quote, by their path below the content folder. */
  texts: Map<string, string>;
}

/** Reads the curated registries and the reviewed overrides of targets. */
export async function readRegistries(folder: string, withOverrides: boolean): Promise<RegistryInput> {
  const input: RegistryInput = { registries: null, diagnostics: [], texts: new Map() };
  const present = await listFolder(join(folder, REGISTRY));
  if (!present.includes('bodies.yaml')) return input;
  const bodies = await readRegistry(folder, 'bodies.yaml', bodyRegistrySchema, input);
  const regions = await readRegistry(folder, 'regions.yaml', regionRegistrySchema, input);
  const indicators = present.includes('indicators.yaml')
    ? await readRegistry(folder, 'indicators.yaml', indicatorRegistrySchema, input)
    : [];
  const overrides = withOverrides ? await readOverrides(folder, input) : new Map<string, TargetOverride[]>();
  const { summaries, texts } = await readSummaries(folder);
  for (const [path, text] of texts) input.texts.set(path, text);
  const registries = { bodies, regions, overrides, indicators, ...(summaries && { summaries }) };
  return { ...input, registries };
}

async function readRegistry<Row>(folder: string, name: string, schema: z.ZodType<Row[]>, input: RegistryInput): Promise<Row[]> {
  const path = `${REGISTRY}/${name}`;
  const text = await readFile(join(folder, path), 'utf8');
  input.texts.set(path, text);
  const parsed = schema.safeParse(load(text));
  if (parsed.success) return parsed.data;
  const values = { problem: z.prettifyError(parsed.error) };
  input.diagnostics.push({ code: 'registry/invalid', severity: 'error', file: path, span: null, values });
  return [];
}

async function readOverrides(folder: string, { diagnostics, texts }: RegistryInput): Promise<Map<string, TargetOverride[]>> {
  const overrides = new Map<string, TargetOverride[]>();
  for (const name of (await listFolder(join(folder, OVERRIDES))).filter((file) => file.endsWith('.yaml')).sort()) {
    const path = `${OVERRIDES}/${name}`;
    const text = await readFile(join(folder, path), 'utf8');
    texts.set(path, text);
    const { values, problems } = readList(text, targetOverrideSchema);
    for (const { entry, problem, span } of problems)
      diagnostics.push({ code: 'override/invalid', severity: 'error', file: path, span, values: { entry, problem } });
    overrides.set(name.replace(/\.yaml$/, ''), values);
  }
  return overrides;
}
