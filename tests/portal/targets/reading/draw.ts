import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PolicyDocument } from '../../../../src/model/document.ts';
import type { Mandate } from '../../../../src/model/mandate.ts';
import type { Target } from '../../../../src/model/target.ts';
import { recordCard } from '../../../../scripts/survey/record-card.ts';

/**
 * Draws published records for a person to read: `node tests/portal/targets/reading/draw.ts --seed 20261129 --count 200`
 * prints a line of JSON a record, ordered by the SHA-256 of seed and id.
 */
const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string', default: '200' } } });

function read(name: string): unknown {
  return JSON.parse(readFileSync(`content/data/${name}.json`, 'utf8'));
}

const documents = new Map((read('documents') as PolicyDocument[]).map((document) => [document.id, document]));
const mandates = read('mandates') as Mandate[];
const drawn = (read('targets') as Target[])
  .map((target) => ({
    target,
    order: createHash('sha256')
      .update(`${values.seed ?? ''} ${target.id}`)
      .digest('hex'),
  }))
  .sort((a, b) => (a.order < b.order ? -1 : 1))
  .slice(0, Number(values.count));
for (const { target } of drawn) {
  const document = documents.get(target.document);
  if (document === undefined) throw new Error(`no document ${target.document}`);
  console.log(JSON.stringify({ id: target.id, card: recordCard(target, document, mandates) }));
}
