import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { documentSchema } from '../../../src/model/document.ts';
import { provisionSchema } from '../../../src/model/provision.ts';
import { targetSchema } from '../../../src/model/target.ts';
import { topicSchema } from '../../../src/model/topic.ts';
import { readData, readEveryRow } from '../support/content.ts';

const labelSchema = z.strictObject({
  document: z.string(),
  eid: z.string(),
  topics: z.array(z.string()),
  also: z.array(z.string()),
});
const labels = readFileSync(new URL('../labels/topics/expected.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => labelSchema.parse(JSON.parse(line)));

const provisions = readEveryRow('provisions', provisionSchema);
const targets = readEveryRow('targets', targetSchema);
const topics = readEveryRow('topics', topicSchema);
const given = new Map(provisions.map(({ document, eid, topics: own }) => [`${document} ${eid}`, own]));

const share = (hits: number, all: number) => (all === 0 ? 1 : hits / all);

test('provisions have the topics that a reader gave them', () => {
  const judged = labels.map(({ document, eid, topics: expected, also }) => {
    const own = given.get(`${document} ${eid}`) ?? [];
    const surplus = own.filter((id) => !expected.includes(id) && !also.includes(id));
    return { place: `${document} ${eid}`, own, surplus, missed: expected.filter((id) => !own.includes(id)) };
  });
  const faults = judged
    .filter(({ surplus, missed }) => surplus.length + missed.length > 0)
    .map(({ place, surplus, missed }) => `${place} +${surplus.join()} -${missed.join()}`)
    .join('\n');
  const all = judged.reduce((sum, { own }) => sum + own.length, 0);
  const right = judged.reduce((sum, { own, surplus }) => sum + own.length - surplus.length, 0);
  const missed = judged.reduce((sum, each) => sum + each.missed.length, 0);
  expect(labels).toHaveLength(122);
  expect(share(right, all), faults).toBeGreaterThanOrEqual(0.97);
  expect(share(right, right + missed), faults).toBeGreaterThanOrEqual(0.97);
});

test('each topic counts what is given to it', () => {
  for (const { id, provisions: count, targets: promised } of topics) {
    expect(count, id).toBeGreaterThan(0);
    expect(count, id).toBeLessThanOrEqual(provisions.filter((each) => each.topics.includes(id)).length);
    expect(promised, id).toBe(targets.filter((each) => each.topics.includes(id)).length);
  }
});

test.each([
  ['hz-water-2016', 'water'],
  ['zj-water-2016', 'water'],
  ['zj-express-2016', 'parcels'],
  ['zj-eservice-2016', 'e-services'],
  ['hz-governance-draft', 'governance'],
])('%s is about %s first of all', (id, topic) => {
  expect(readData('documents', documentSchema).find((document) => document.id === id)?.topics[0]).toBe(topic);
});
