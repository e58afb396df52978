import { describe, expect, it } from 'vitest';
import { readRegistries } from '../../../scripts/content/read-registries.ts';
import { buildPortal } from '../../../src/core/portal/build.ts';
import { targetSchema, type Target } from '../../../src/model/target.ts';
import { targetLabels } from '../support/target-labels.ts';
import { scoreTargets } from '../support/target-score.ts';
import { CONTENT, input, readData } from '../support/content.ts';

const published = readData('targets', targetSchema);
const { registries } = await readRegistries(CONTENT, false);
const rulesAlone = buildPortal(input.sources, input.corrections, registries).value.targets;
const documents = [...targetLabels].map(([document, labels]) => ({ document, labels }));

/** Labels that came with the task; the ledger was mended until it agreed with them. */
const GIVEN = ['hz-water-2016', 'zj-express-2016', 'zj-eservice-2016'];

describe.each(documents)('the targets of $document', ({ document, labels }) => {
  it('are those that a reader labelled', () => {
    const score = scoreTargets(labels, published);
    const misses = [...score.missed.map((miss) => `- ${miss}`), ...score.surplus.map((miss) => `+ ${miss}`)];
    expect(score.f1, misses.join('\n')).toBeGreaterThanOrEqual(GIVEN.includes(document) ? 1 : 0.97);
    for (const field of ['comparator', 'deadline', 'strength', 'leads'] as const)
      expect(score[field], field).toBeGreaterThanOrEqual(0.97);
  });

  it('are nearly so by the rules alone', () => {
    expect(scoreTargets(labels, rulesAlone).f1).toBeGreaterThanOrEqual(0.9);
  });
});

describe('scoreTargets', () => {
  const [first, second] = published as [Target, Target, ...Target[]];
  const label = {
    id: 'x-001',
    doc: first.document,
    quote: first.quote,
    metric: first.metric,
    op: '>=' as const,
    value: first.value,
    unit: first.unit,
    deadline: first.deadline,
    strength: first.strength,
    leads: first.leads,
  };

  it('takes a record for a label only where value, unit, year and words agree', () => {
    expect(scoreTargets([label], [first])).toMatchObject({ f1: 1, comparator: 1, missed: [], surplus: [] });
    const others = [
      { value: 12.5 },
      { unit: '万户' },
      { deadline: '2031' },
      { quote: '另外的一句话' },
      { document: 'x' },
    ];
    for (const other of others) expect(scoreTargets([label], [{ ...first, ...other }]).f1).toBe(0);
  });

  it('pairs one record with one label, and counts both what is missed and what is surplus', () => {
    expect(scoreTargets([label, { ...label, id: 'x-002' }], [first]).f1).toBeCloseTo(2 / 3);
    expect(scoreTargets([label], [first, second]).f1).toBeCloseTo(2 / 3);
    expect(scoreTargets([label], [first, second]).surplus).toHaveLength(1);
  });

  it('forgives another way of writing a unit, and a field apart from the goal', () => {
    const record = { ...first, unit: 'μg/m³', strength: 'strive' as const };
    expect(scoreTargets([{ ...label, unit: '微克/立方米' }], [record])).toMatchObject({ f1: 1, strength: 0 });
  });
});
