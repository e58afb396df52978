import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdict } from '../../../scripts/survey/verdicts.ts';

const folder = join(import.meta.dirname, 'readings');

describe.each(readdirSync(folder))('the reading of %s', (file) => {
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  const verdicts = lines.map((line) => verdict.parse(JSON.parse(line)));
  const isRecord = ({ what }: { what: string }) => what === 'target';

  it.each([
    ['records', verdicts.filter(isRecord)],
    ['fields', verdicts.filter((one) => !isRecord(one))],
  ])('found at most two of a hundred %s wrong', (_, read) => {
    expect(read).toHaveLength(100);
    expect(read.filter((one) => one.verdict === 'wrong').length).toBeLessThanOrEqual(2);
  });

  it('says of each that is not right what is at fault', () => {
    expect(verdicts.filter((one) => (one.fault === undefined) !== (one.verdict === 'right'))).toEqual([]);
  });
});
