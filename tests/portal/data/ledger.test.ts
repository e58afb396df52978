import { describe, expect, it } from 'vitest';
import { corrections } from '../../../src/site/portal/data.ts';
import {
  contextsOf,
  correctionAnchor,
  correctionsOf,
  holders,
  reviewedOf,
  rulesInUse,
} from '../../../src/site/corrections/ledger.ts';
import { ruleLabel } from '../../../src/site/corrections/rules.ts';

describe('the ledger', () => {
  it('has a label for every rule that it names', () => {
    const unlabelled = rulesInUse().filter(({ rule }) => ruleLabel(rule).explanation === '');
    expect(unlabelled.map(({ rule }) => rule)).toEqual([]);
  });

  it('shows every correction, by a rule or by itself', () => {
    const shown = holders()
      .flatMap(correctionsOf)
      .filter(({ rules, kind }) => rules.length > 0 || kind !== null);
    expect(shown).toHaveLength(corrections.length);
  });

  it('quotes the raw file at every correction', () => {
    const misquoted = holders().flatMap((holder) =>
      correctionsOf(holder).filter((each) => contextsOf(holder, each).raw.changed !== each.before),
    );
    expect(misquoted).toEqual([]);
  });

  it('gives every reviewed correction an anchor of its own', () => {
    const anchors = holders().flatMap(reviewedOf).map(correctionAnchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
