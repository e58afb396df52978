import { describe, expect, it } from 'vitest';
import { readSources } from '../../../src/core/read/library.ts';
import type { Source } from '../../../src/core/read/source.ts';

const raw = '青禾县公园建设行动方案\n\n一、工作目标\n\n到2027年，新建公园30处。\n';
const source: Source = { file: 'parks.txt', raw, sha256: '0'.repeat(64), encoding: 'utf-8', documents: ['parks'] };

const read = (fields: Partial<Source>) => readSources([{ ...source, ...fields }], new Map()).value.documents[0];

describe('the review of a document', () => {
  it('is none where no editor vouches for it', () => {
    expect(read({})).toMatchObject({ review: 'machine', reviewedOn: null, reviewedBy: null });
  });

  it('is what the manifest says of the file', () => {
    const reviewed = { on: '2026-12-01', by: '某编者' };
    expect(read({ keeping: { reviewed } })).toMatchObject({
      review: 'reviewed',
      reviewedOn: '2026-12-01',
      reviewedBy: '某编者',
    });
  });

  it('is what it says of the document rather than of its file', () => {
    const document = read({
      keeping: { reviewed: { on: '2026-11-01' } },
      facts: { parks: { reviewed: { on: '2026-12-01' } } },
    });
    expect(document).toMatchObject({ review: 'reviewed', reviewedOn: '2026-12-01', reviewedBy: null });
    expect(document).not.toHaveProperty('reviewed');
  });
});
