import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A case of Recognizers-Text: a text, and what stands in it; `End` is the last character, `Length` how many there are. */
const caseSchema = z.object({
  Input: z.string(),
  Results: z.array(
    z.object({
      Text: z.string(),
      Start: z.number(),
      End: z.number().optional(),
      Length: z.number().optional(),
      Resolution: z.object({ value: z.string().nullable().optional(), unit: z.string().optional() }).optional(),
    }),
  ),
});

/** What a case says stands in its text. */
export interface Result {
  text: string;
  start: number;
  end: number;
  value: string | null;
  unit: string | null;
}

/** A text, and what stands in it. */
export interface Case {
  input: string;
  results: readonly Result[];
}

/** Reads the cases of a file. */
export async function readCases(file: string): Promise<Case[]> {
  const cases = z.array(caseSchema).parse(JSON.parse(await readFile(file, 'utf8')));
  return cases.map(({ Input, Results }) => ({
    input: Input,
    results: Results.map(({ Text, Start, End, Length, Resolution }) => ({
      text: Text,
      start: Start,
      end: Length === undefined ? (End ?? Start) + 1 : Start + Length,
      value: Resolution?.value ?? null,
      unit: Resolution?.unit ?? null,
    })),
  }));
}

/** What was made of a case: what is wrong in it, and what is missing. */
export interface Verdict {
  wrong: readonly string[];
  missing: readonly string[];
}

/** Whether two spans share a character. */
export function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
