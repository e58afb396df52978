import { describe, expect, it } from 'vitest';
import { joinChanges } from '../../../src/core/portal/changes.ts';
import { changeEntrySchema, type ChangeEntry } from '../../../src/model/change.ts';

const documents = [
  { id: 'plan', title: '某规划', addedOn: '2024-03-01', revisedOn: '2024-05-02' },
  { id: 'notice', title: '某通知', addedOn: '2024-05-02', revisedOn: null },
  { id: 'old', title: '旧办法', addedOn: null, revisedOn: null },
];
const gazettes = [{ id: 'gazette', title: '某公报' }];
const place = { eid: 'p_1', before: '已', after: '己', reason: '误字' };
const join = (entries: readonly ChangeEntry[], corrections: Parameters<typeof joinChanges>[0]['corrections'] = []) =>
  joinChanges({ documents, gazettes, corrections, entries });

describe('joinChanges', () => {
  it('tells the newest first, what came before what was changed, and says nothing of a day that nobody gives', () => {
    expect(join([]).value.map(({ on, kind, document }) => [on, kind, document])).toEqual([
      ['2024-05-02', 'added', 'notice'],
      ['2024-05-02', 'revised', 'plan'],
      ['2024-03-01', 'added', 'plan'],
    ]);
  });

  it('puts the corrections of a text of one day under one id, with what the owner says of them', () => {
    const corrections = [
      { document: 'plan', on: '2024-06-01', ...place },
      { document: 'plan', on: '2024-06-01', ...place, eid: 'p_2' },
      { document: 'gazette', on: '2024-06-02', ...place },
    ];
    const { value, diagnostics } = join(
      [{ on: '2024-06-01', kind: 'corrected', document: 'plan', note: '读者指出。' }],
      corrections,
    );
    expect(diagnostics).toEqual([]);
    expect(value.slice(0, 2)).toEqual([
      expect.objectContaining({ id: 'gazette.corrected.2024-06-02', title: '某公报', note: null }),
      expect.objectContaining({ id: 'plan.corrected.2024-06-01', note: '读者指出。' }),
    ]);
    expect(value[1]?.places.map(({ eid }) => eid)).toEqual(['p_1', 'p_2']);
  });

  it('keeps the id of a text that came when its day is put right', () => {
    const ids = (addedOn: string) =>
      joinChanges({
        documents: [{ id: 'plan', title: '某规划', addedOn, revisedOn: null }],
        gazettes: [],
        corrections: [],
        entries: [],
      }).value.map(({ id }) => id);
    expect(ids('2024-03-01')).toEqual(ids('2024-03-02'));
  });

  it('lists what was withdrawn by the title that it had', () => {
    const entry: ChangeEntry = {
      on: '2024-07-01',
      kind: 'withdrawn',
      document: 'gone',
      title: '某意见',
      note: '应来源要求撤下。',
    };
    expect(join([entry]).value[0]).toMatchObject({ id: 'gone.withdrawn.2024-07-01', title: '某意见' });
  });

  it('refuses an entry on a text that is not there, and one that withdraws a text that is', () => {
    const unknown: ChangeEntry = { on: '2024-07-01', kind: 'corrected', document: 'plam', note: '注' };
    const present: ChangeEntry = { ...unknown, kind: 'withdrawn', document: 'plan', title: '某规划' };
    const { value, diagnostics } = join([unknown, present]);
    expect(value).toHaveLength(3);
    expect(diagnostics.map(({ code, severity, values }) => [code, severity, values['entry']])).toEqual([
      ['change/unfit', 'error', '1'],
      ['change/unfit', 'error', '2'],
    ]);
  });
});

describe('an entry of the log', () => {
  it('has a title where the text is gone, and there alone', () => {
    const entry = { on: '2024-07-01', document: 'plan', note: '注' };
    const takes = (fields: object) => changeEntrySchema.safeParse({ ...entry, ...fields }).success;
    expect(takes({ kind: 'corrected' })).toBe(true);
    expect(takes({ kind: 'withdrawn' })).toBe(false);
    expect(takes({ kind: 'corrected', title: '某规划' })).toBe(false);
    expect(takes({ kind: 'withdrawn', title: '某规划' })).toBe(true);
  });
});
