import { load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { describeProblem } from '../../src/core/schema-problem.ts';
import type { Span } from '../../src/model/span.ts';
import type { Wording } from '../../src/model/wording.ts';

/** An entry that its schema refuses, or, as entry 1, a text that is no YAML. */
interface Problem {
  /** Its place in the list, counted from 1. */
  entry: string;
  problem: Wording;
  span: Span | null;
}

/** Reads a YAML list; the entries that the schema refuses become problems. */
export function readList<T>(text: string, schema: z.ZodType<T>): { values: T[]; problems: Problem[] } {
  let rows: unknown;
  try {
    rows = load(text) ?? [];
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = Math.min(error.mark.position, text.length);
    return {
      values: [],
      problems: [{ entry: '1', problem: { zh: '不是有效的 YAML', en: error.reason }, span: { start: at, end: at } }],
    };
  }
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

/** Where an entry of a YAML list in block style begins; null when the list is written otherwise. */
export function findEntry(text: string, index: number): Span | null {
  const at = [...text.matchAll(/^-(?=\s)/gm)][index]?.index;
  return at === undefined ? null : { start: at, end: at };
}
