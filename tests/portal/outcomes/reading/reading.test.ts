import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cards, type Card } from './cards.ts';

/** What a reader who wrote no rule made of a status, with the texts beside it. */
interface Verdict extends Card {
  verdict: 'right' | 'wrong';
  remark: string;
}

const verdicts = readFileSync('tests/portal/outcomes/reading/seed-20261130.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Verdict);

describe('statuses of targets read beside the texts', () => {
  it('are all right', () => {
    expect(verdicts.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
  });

  it('read today as they were read', () => {
    const { reported, unreported } = cards();
    const today = new Map([...reported, ...unreported].map(({ id, card }) => [id, card]));
    expect(verdicts.map(({ id }) => today.get(id))).toEqual(verdicts.map(({ card }) => card));
  });
});
