import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../../../src/model/document.ts';
import type { Mandate } from '../../../../src/model/mandate.ts';
import type { Target } from '../../../../src/model/target.ts';
import { recordCard } from '../../../../scripts/survey/record-card.ts';

/** What a reader who wrote no rule made of a record: its card first, then the raw text beside it. */
interface Verdict {
  id: string;
  card: string;
  /** `unclear`: not understood alone; `wrong`: a number, date or body that the text does not give. */
  verdict: 'right' | 'unclear' | 'wrong';
  remark: string;
}

const read = (name: string): unknown => JSON.parse(readFileSync(`content/data/${name}.json`, 'utf8'));
const verdicts = readFileSync('tests/portal/targets/reading/seed-20261129.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Verdict);
const targets = new Map((read('targets') as Target[]).map((target) => [target.id, target]));
const mandates = read('mandates') as Mandate[];
const documents = new Map((read('documents') as PolicyDocument[]).map((document) => [document.id, document]));

describe('200 records read beside the raw text', () => {
  it('are 200 different ones', () => {
    expect(new Set(verdicts.map(({ id }) => id)).size).toBe(200);
  });

  it('are understood rightly but for two at most, and none is wrong', () => {
    expect(verdicts.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    expect(verdicts.filter(({ verdict }) => verdict === 'right').length).toBeGreaterThanOrEqual(198);
  });

  it('read today as they were read', () => {
    const today = verdicts.map(({ id }) => {
      const target = targets.get(id);
      const document = documents.get(target?.document ?? '');
      return target && document ? recordCard(target, document, mandates) : id;
    });
    expect(today).toEqual(verdicts.map(({ card }) => card));
  });
});
