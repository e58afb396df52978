import type { z } from 'zod';
import { describeProblem } from '../../src/model/schema-problem.ts';
import type { Span } from '../../src/model/span.ts';
import type { Wording } from '../../src/model/wording.ts';
import { findEntry, readYaml } from './read-yaml.ts';

/** An entry that its schema refuses, or, as entry 1, a text that is no YAML. */
interface Problem {
  /** Its place in the list, counted from 1. */
  entry: string;
  problem: Wording;
  span: Span | null;
}

/** Reads a YAML list; the entries that the schema refuses become problems. */
export function readList<T>(text: string, schema: z.ZodType<T>): { values: T[]; problems: Problem[] } {
  const reading = readYaml(text);
  if (reading.problem) return { values: [], problems: [{ entry: '1', ...reading }] };
  const rows = reading.data ?? [];
  const values: T[] = [];
  const problems: Problem[] = [];
  for (const [index, row] of (Array.isArray(rows) ? rows : [rows]).entries()) {
    const parsed = schema.safeParse(row);
    if (parsed.success) values.push(parsed.data);
    else
      problems.push({ entry: String(index + 1), problem: describeProblem(schema, row), span: findEntry(text, index) });
  }
  return { values, problems };
}

/** Reads a YAML list that its schema takes or refuses as a whole; a problem for each entry that has one. */
export function readWholeList<Row>(text: string, schema: z.ZodType<Row[]>): { values: Row[]; problems: Problem[] } {
  const reading = readYaml(text);
  if (reading.problem) return { values: [], problems: [{ entry: '1', ...reading }] };
  const parsed = schema.safeParse(reading.data);
  if (parsed.success) return { values: parsed.data, problems: [] };
  const entries = new Set(parsed.error.issues.map(({ path: [first] }) => (typeof first === 'number' ? first : null)));
  const problems = [...entries].map((entry) => ({
    entry: String((entry ?? 0) + 1),
    problem: describeProblem(schema, reading.data, entry),
    span: entry === null ? null : findEntry(text, entry),
  }));
  return { values: [], problems };
}
