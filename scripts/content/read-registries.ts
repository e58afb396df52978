import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Registries } from '../../src/core/portal/registries.ts';
import { anomalyNoteSchema, type AnomalyNote } from '../../src/model/anomaly.ts';
import { CHANGES_FILE, changeEntrySchema, type ChangeEntry } from '../../src/model/change.ts';
import { bodyRegistrySchema } from '../../src/model/body.ts';
import { glossaryRegistrySchema } from '../../src/model/glossary.ts';
import { comparisonRegistrySchema } from '../../src/model/comparison.ts';
import { indicatorRegistrySchema } from '../../src/model/indicator.ts';
import { regionRegistrySchema } from '../../src/model/region.ts';
import { targetOverrideSchema, type TargetOverride } from '../../src/model/target-override.ts';
import { topicRegistrySchema } from '../../src/model/topic.ts';
import { listFolder } from './list-folder.ts';
import { readInput, refusal, type Inputs } from './read-input.ts';
import { readList, readWholeList } from './read-list.ts';
import { readSummaries } from './read-summaries.ts';

const REGISTRY = 'registry';
const OVERRIDES = 'corrections/targets';
const ANOMALIES = 'corrections/anomalies.yaml';

/** Registries as they stand in the content folder; one that is not there is empty. */
export interface RegistryInput extends Inputs {
  registries: Registries;
}

/** Reads the curated registries and the reviewed overrides of targets. */
export async function readRegistries(folder: string, withOverrides: boolean): Promise<RegistryInput> {
  const input: Inputs = { diagnostics: [], texts: new Map() };
  const present = await listFolder(join(folder, REGISTRY));
  const read = async <Row>(name: string, schema: z.ZodType<Row[]>) =>
    present.includes(name) ? await readRegistry(folder, name, schema, input) : [];
  const curated = {
    bodies: await read('bodies.yaml', bodyRegistrySchema),
    regions: await read('regions.yaml', regionRegistrySchema),
    indicators: await read('indicators.yaml', indicatorRegistrySchema),
    topics: await read('topics.yaml', topicRegistrySchema),
    glossary: await read('glossary.yaml', glossaryRegistrySchema),
    comparisons: await read('comparisons.yaml', comparisonRegistrySchema),
  };
  const overrides = withOverrides ? await readOverrides(folder, input) : new Map<string, TargetOverride[]>();
  // The findings are those of the reviewed records: without these, notes may be about nothing.
  const anomalyNotes = withOverrides ? await readAnomalyNotes(folder, input) : [];
  const changes = await readChanges(folder, input);
  const summaries = await readSummaries(folder, input);
  return { ...input, registries: { ...curated, overrides, anomalyNotes, changes, ...(summaries && { summaries }) } };
}

async function readRegistry<Row>(
  folder: string,
  name: string,
  schema: z.ZodType<Row[]>,
  input: Inputs,
): Promise<Row[]> {
  const path = `${REGISTRY}/${name}`;
  const text = await readInput(folder, path, input);
  if (text === null) return [];
  const { values, problems } = readWholeList(text, schema);
  for (const { problem, span } of problems)
    input.diagnostics.push({ ...refusal('registry/invalid', path, { problem }), span });
  return values;
}

async function readChanges(folder: string, input: Inputs): Promise<ChangeEntry[]> {
  if (!(await listFolder(folder)).includes(CHANGES_FILE)) return [];
  const text = await readInput(folder, CHANGES_FILE, input);
  if (text === null) return [];
  const { values, problems } = readList(text, changeEntrySchema);
  for (const { entry, problem, span } of problems)
    input.diagnostics.push({ ...refusal('change/invalid', CHANGES_FILE, { entry, problem }), span });
  return values;
}

async function readAnomalyNotes(folder: string, input: Inputs): Promise<AnomalyNote[]> {
  if (!(await listFolder(join(folder, 'corrections'))).includes(basename(ANOMALIES))) return [];
  const text = await readInput(folder, ANOMALIES, input);
  if (text === null) return [];
  const { values, problems } = readList(text, anomalyNoteSchema);
  for (const { problem, span, entry } of problems)
    input.diagnostics.push({ ...refusal('anomaly/invalid', ANOMALIES, { entry, problem }), span });
  return values;
}

async function readOverrides(folder: string, input: Inputs): Promise<Map<string, TargetOverride[]>> {
  const overrides = new Map<string, TargetOverride[]>();
  for (const name of (await listFolder(join(folder, OVERRIDES))).filter((file) => file.endsWith('.yaml')).sort()) {
    const path = `${OVERRIDES}/${name}`;
    const text = await readInput(folder, path, input);
    if (text === null) continue;
    const { values, problems } = readList(text, targetOverrideSchema);
    for (const { entry, problem, span } of problems)
      input.diagnostics.push({ ...refusal('override/invalid', path, { entry, problem }), span });
    overrides.set(name.replace(/\.yaml$/, ''), values);
  }
  return overrides;
}
