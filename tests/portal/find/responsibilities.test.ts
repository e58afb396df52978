import { describe, expect, test } from 'vitest';
import { readResponsibilities } from '../../../src/core/find/responsibilities.ts';
import { provisionWords } from '../../../src/model/provision.ts';
import { documents, provisionsOf, tablesOf } from '../support/published.ts';

describe('the seven documents', () => {
  const all = documents.map(({ id }) => ({ id, provisions: provisionsOf(id), tables: tablesOf(id) }));

  test.each([
    ['hz-water-2016', 82],
    ['hz-eco-2021', 0],
    ['hz-beautiful-2019', 62],
    ['zj-express-2016', 0],
    ['zj-water-2016', 84],
    ['zj-eservice-2016', 20],
    ['hz-governance-draft', 78],
  ])('%s has %i notes and cells, each consumed once and whole', (id, count) => {
    const { provisions, tables } = all.find((one) => one.id === id) ?? { provisions: [], tables: [] };
    const { notes } = readResponsibilities(provisions, tables);
    expect(notes).toHaveLength(count);
    expect(notes.flatMap(({ rest }) => rest)).toEqual([]);
    expect(new Set(notes.map(({ eid, span }) => `${eid} ${String(span.start)}`)).size).toBe(count);
    for (const note of notes) expect(note.leads.length + note.participants.length).toBeGreaterThan(0);
  });

  test('hold no bracket with 牵头 or 单位： that is not a note', () => {
    for (const { provisions, tables } of all) {
      const { notes } = readResponsibilities(provisions, tables);
      for (const provision of provisions) {
        const spans = notes.filter(({ eid }) => eid === provision.eid).map(({ span }) => span);
        for (const { index } of provisionWords(provision).matchAll(
          /(?<=[（［])[^）］]*(?:牵头[，）］]|(?:责任|牵头)单位：)/gu,
        ))
          expect(spans.some(({ start, end }) => start < index && index < end)).toBe(true);
      }
    }
  });

  test('print every name where its span says', () => {
    for (const { provisions, tables } of all) {
      for (const note of readResponsibilities(provisions, tables).notes) {
        const provision = provisions.find(({ eid }) => eid === note.eid);
        const words = provision ? provisionWords(provision) : '';
        for (const { name, start, end } of [...note.leads, ...note.participants, ...note.general])
          expect([name, name.replace(/政府$/u, '')]).toContain(words.slice(start, end));
      }
    }
  });
});
