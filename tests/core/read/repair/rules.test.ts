import { describe, expect, it } from 'vitest';
import { repairRules } from '../../../../src/core/read/repair/repair.ts';
import { applyEdits, cleanText, openRevision } from '../../../../src/core/read/text/revision.ts';
import { lineCases } from './cases/lines.ts';
import { markCases } from './cases/marks.ts';

/** What one rule alone makes of a text. */
function apply(id: string, text: string): string {
  const rule = repairRules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const edits = rule.find(text).map((edit) => ({ ...edit, cause: id }));
  const overlapping = edits.filter(({ start }, index) => start < (edits[index - 1]?.end ?? 0));
  expect(overlapping).toEqual([]);
  return cleanText(applyEdits(openRevision(text, { start: 0, end: text.length }), edits));
}

const cases = { ...lineCases, ...markCases };
describe.each(Object.entries(cases))('%s', (id, { changes, leaves }) => {
  it.each(changes)('turns %j into %j', (text, repaired) => {
    expect(apply(id, text)).toBe(repaired);
    expect(apply(id, repaired)).toBe(repaired);
  });
  it.each(leaves)('leaves %j', (text) => {
    expect(apply(id, text)).toBe(text);
  });
});

it('every rule has a case', () => {
  expect(Object.keys(cases).sort()).toEqual(repairRules.map(({ id }) => id).sort());
});
