import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { correctionSchema, type Correction } from '../model/correction.ts';
import { termSchema, type Term } from '../model/glossary.ts';
import { mentionSchema, type Mention } from '../model/mention.ts';
import { tableSchema, type PolicyTable } from '../model/table.ts';
import { targetSchema, type Target } from '../model/target.ts';

/** Data beside the text that its page is set with. */
export interface Sources {
  readonly corrections: readonly Correction[];
  readonly tables: readonly PolicyTable[];
  readonly mentions: readonly Mention[];
  readonly targets: readonly Target[];
  readonly glossary: readonly Term[];
}

/** Reads the data sets of a portal's folder; throws when one is missing or does not fit its schema. */
export function readSources(portal: string): Sources {
  const read = <Row>(name: string, schema: z.ZodType<Row>) =>
    z.array(schema).parse(JSON.parse(readFileSync(join(portal, 'data', `${name}.json`), 'utf8')));
  return {
    corrections: read('corrections', correctionSchema),
    tables: read('tables', tableSchema),
    mentions: read('mentions', mentionSchema),
    targets: read('targets', targetSchema),
    glossary: read('glossary', termSchema),
  };
}
