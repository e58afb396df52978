import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** A target as a reader labelled it; see `tests/portal/labels/targets/README.md`. */
const labelSchema = z.object({
  id: z.string(),
  doc: z.string(),
  quote: z.string(),
  metric: z.string(),
  op: z.enum(['>=', '>', '<=', '<', '=', '~', 'reduce_by', 'increase_by', 'complete', 'keep', 'each_period', 'count']),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  deadline: z.string().nullable(),
  strength: z.enum(['must', 'strive']),
  leads: z.array(z.string()),
});

export type TargetLabel = z.infer<typeof labelSchema>;

const FOLDER = new URL('../labels/targets/', import.meta.url);

/** Labels of every document that has some, by its id. */
export const targetLabels: ReadonlyMap<string, readonly TargetLabel[]> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => [
      name.replace(/\.jsonl$/, ''),
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => labelSchema.parse(JSON.parse(line))),
    ]),
);
