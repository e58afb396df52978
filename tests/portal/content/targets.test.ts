import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../../src/model/body.ts';
import { citationSchema } from '../../../src/model/citation.ts';
import { correctionSchema } from '../../../src/model/correction.ts';
import { documentSchema } from '../../../src/model/document.ts';
import { mandateSchema } from '../../../src/model/mandate.ts';
import { mentionSchema } from '../../../src/model/mention.ts';
import { provisionSchema, provisionWords } from '../../../src/model/provision.ts';
import { regionSchema } from '../../../src/model/region.ts';
import { targetSchema } from '../../../src/model/target.ts';
import { taskSchema } from '../../../src/model/task.ts';
import { indexBodies } from '../../../src/core/find/bodies.ts';
import { readNumeral } from '../../../src/core/read/text/numeral.ts';
import { input, readData } from '../support/content.ts';

const targets = readData('targets', targetSchema);
const documents = new Map(readData('documents', documentSchema).map((document) => [document.id, document]));
const provisions = readData('provisions', provisionSchema);
const corrections = readData('corrections', correctionSchema);
const bodies = readData('bodies', bodySchema);
const index = indexBodies(bodies);
const at = (document: string, eid: string) => `${document}#${eid}`;
const words = new Map(provisions.map((one) => [at(one.document, one.eid), provisionWords(one)]));
const raws = new Map(input.sources.map(({ file, raw }) => [file, raw]));

/** The source between two offsets with the repairs of the public ledger made; those on its edge count whole. */
function repaired(document: string, { start, end }: { start: number; end: number }): string {
  const raw = raws.get(documents.get(document)?.source.file ?? '') ?? '';
  let at = start;
  let text = '';
  for (const line of corrections) {
    const inside = line.raw.start >= at && line.raw.end <= end && line.raw.start < line.raw.end;
    if (line.document !== document || line.kind === 'query' || !inside) continue;
    text += raw.slice(at, line.raw.start) + line.after;
    at = line.raw.end;
  }
  return text + raw.slice(at, end);
}

describe('every record of the ledger', () => {
  it('quotes an exact run of its provision', () => {
    expect(targets.length).toBeGreaterThan(600);
    const astray = targets.filter(
      ({ document, provision, quote }) => !words.get(at(document, provision))?.includes(quote),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('stands in the source where it says: the raw text and the ledger of repairs give its quote', () => {
    const folded = (text: string) => text.replace(/[\s\u200b]/gu, '');
    const astray = targets.filter(
      ({ document, quote, raw }) => !folded(repaired(document, raw)).includes(folded(quote)),
    );
    expect(astray.map(({ id, quote, document, raw }) => [id, quote, repaired(document, raw)])).toEqual([]);
    const document = (id: string) => documents.get(id)?.source ?? { start: 0, end: 0 };
    expect(
      targets.filter((one) => one.raw.start < document(one.document).start || one.raw.end > document(one.document).end),
    ).toEqual([]);
  });

  it('has an id of its own, made of its document and provision', () => {
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
    for (const { id, document, provision } of targets) expect(id.startsWith(`${document}-${provision}-`)).toBe(true);
  });

  it('gives no number that its quote does not print', () => {
    const invented = targets.filter(({ value, valueMax, quote, text }) => {
      const numbers = new Set(quote.match(/\d+(?:\.\d+)?/gu)?.map(Number) ?? []);
      for (const numeral of quote.match(/[一二两三四五六七八九十百]+/gu) ?? [])
        numbers.add(readNumeral(numeral) ?? NaN);
      const isFraction = /分之/u.test(text ?? '') && quote.includes(text ?? '');
      const isZero = value === 0 && quote.includes('零增长');
      return [value, valueMax].some((number) => number !== null && !numbers.has(number) && !isFraction && !isZero);
    });
    // An override may take the number from another clause of the sentence, and says so in its reason.
    expect(
      invented.filter(({ override }) => override === null).map(({ id, value, quote }) => [id, value, quote]),
    ).toEqual([]);
    for (const { document, provision, value } of invented)
      expect(words.get(at(document, provision))).toContain(String(value));
  });

  it('gives no year that its document does not set', () => {
    const parents = new Map(provisions.map((one) => [at(one.document, one.eid), one.parent]));
    const above = (document: string, eid: string | null): string =>
      eid === null
        ? ''
        : `${words.get(at(document, eid)) ?? ''}${above(document, parents.get(at(document, eid)) ?? null)}`;
    const invented = targets.filter(({ document, provision, origin, override, ...times }) => {
      if (origin.endsWith('table')) return false;
      const text = above(document, provision);
      const plans = [...text.matchAll(/十([一二三四五])五/gu)].map(([, n = '']) => 2005 + 5 * (readNumeral(n) ?? 0));
      const years = new Set([
        ...(text.match(/20\d{2}/gu) ?? []),
        ...plans.flatMap((year) => [String(year - 4), String(year)]),
      ]);
      return [times.deadline, times.from, times.baselineYear].some(
        (time) => time !== null && !years.has(time.slice(0, 4)) && override === null,
      );
    });
    expect(invented.map(({ id, deadline }) => [id, deadline])).toEqual([]);
  });

  it('names bodies that the registry knows', () => {
    const unknown = targets.flatMap(({ id, document, leads, participants }) =>
      [...leads, ...participants]
        .filter((name) => index.resolve(name, documents.get(document)?.jurisdiction ?? null) === null)
        .map((name) => `${name} of ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has a goal, a deadline, a recurrence or a start, and a year that is one', () => {
    const idle = targets.filter(
      ({ value, text, deadline, recurrence, from }) =>
        value === null && text === null && deadline === null && recurrence === null && from === null,
    );
    expect(idle).toEqual([]);
    for (const { deadline } of targets)
      if (deadline !== null) expect(deadline).toMatch(/^20[0-5]\d(?:-(?:0[1-9]|1[0-2]))?$/);
  });
});

const ids = new Set(bodies.map(({ id }) => id));
const regions = new Set(readData('regions', regionSchema).map(({ id }) => id));

describe('whom a record belongs to', () => {
  it('is told by ids of the registries, which leave out whom its part is not for', () => {
    for (const { leadIds, participantIds, responsibleIds, scopeId, ...target } of targets) {
      expect([...leadIds, ...participantIds].filter((id) => !ids.has(id))).toEqual([]);
      expect(responsibleIds.filter((id) => !participantIds.includes(id))).toEqual([]);
      expect(target.responsible.filter((name) => !target.participants.includes(name))).toEqual([]);
      expect(scopeId === null || regions.has(scopeId)).toBe(true);
      const named = new Set([...target.leads, ...target.participants]);
      expect(leadIds.length + participantIds.length).toBe(named.size - target.otherParts.length);
    }
  });

  it('is one government for each closure that row 19 deals out to eight places', () => {
    const row = targets.filter(
      ({ document, provision }) => document === 'hz-beautiful-2019' && provision === 'att_1__row_19',
    );
    const places = /government$|cluster-committee$/u;
    expect(row).toHaveLength(31);
    expect(row.flatMap(({ participantIds }) => participantIds.filter((id) => places.test(id)))).toHaveLength(31);
    expect(row.filter(({ participants }) => participants.length !== 10)).toEqual([]);
  });

  it.each([
    ['下城区', 8, ['hz-xiacheng-government']],
    ['拱墅区', 6, []],
    ['杭州经济开发区', 3, ['hz-qiantang-cluster-committee']],
    [null, 2, ['hz-canal-group']],
  ])('is the holder of each part of row 48: %s', (scope, value, holders) => {
    const part = targets.find(
      (one) =>
        one.document === 'hz-beautiful-2019' &&
        one.provision === 'att_1__row_48' &&
        one.scope === scope &&
        one.value === value,
    );
    expect(part?.participantIds).toEqual(['hz-urban-rural-construction-commission', ...holders]);
  });

  it('parts lead and participant only where the text does', () => {
    const of = (id: string) => targets.filter(({ document }) => document === id);
    expect(of('hz-beautiful-2019').filter((one) => one.responsible.length < one.participants.length)).toEqual([]);
    expect(of('zj-water-2016').filter((one) => one.responsible.length > 0)).toEqual([]);
  });
});

describe('general duties', () => {
  const mandates = readData('mandates', mandateSchema);

  it('are those of the four texts that have one, each with its receipt', () => {
    expect(mandates.map(({ document, names, part }) => [document, part, ...names])).toEqual([
      ['hz-water-2016', '落实', '各区、县（市）政府（管委会）'],
      ['zj-water-2016', '落实', '地方各级人民政府'],
      ['zj-eservice-2016', '参与', '省级有关单位', '市县两级政府'],
      ['hz-governance-draft', '实施主体', '各级人民政府'],
    ]);
    for (const { document, provision, quote, bodyIds, names } of mandates) {
      expect(words.get(at(document, provision))).toContain(quote);
      expect(bodyIds.filter((id) => ids.has(id))).toHaveLength(names.length);
    }
  });

  it('cover what follows in the body of their text, and nothing else', () => {
    const order = new Map(provisions.map((one, index) => [at(one.document, one.eid), index]));
    const [water] = mandates;
    const covered = targets.filter((one) => one.mandates.includes(water?.id ?? ''));
    expect(water?.targets).toBe(covered.length);
    const from = order.get(at('hz-water-2016', 'sec_2__subsec_1__p_1')) ?? 0;
    const behind = targets.filter(
      ({ document, provision }) => document === 'hz-water-2016' && (order.get(at(document, provision)) ?? 0) > from,
    );
    expect(covered.map(({ id }) => id)).toEqual(behind.map(({ id }) => id));
    expect(covered.length).toBeGreaterThan(90);
  });
});

describe('the duties of provisions', () => {
  it('point to bodies and regions of the registries', () => {
    for (const { leads, participants, responsible, regions: named } of provisions) {
      expect(responsible.filter((id) => !participants.includes(id))).toEqual([]);
      expect([...leads, ...participants].filter((id) => !ids.has(id))).toEqual([]);
      expect(participants.filter((id) => leads.includes(id))).toEqual([]);
      expect(named.filter((id) => !regions.has(id))).toEqual([]);
    }
  });

  it('are given for each of the 62 tasks', () => {
    const tasks = readData('tasks', taskSchema);
    expect(tasks).toHaveLength(62);
    const byPlace = new Map(provisions.map((one) => [at(one.document, one.eid), one]));
    const idle = tasks.filter(({ document, eid }) => {
      const row = byPlace.get(at(document, eid));
      return row === undefined || row.leads.length + row.participants.length === 0;
    });
    expect(idle.map(({ number }) => number)).toEqual([]);
  });
});

describe('mentions and citations', () => {
  it('print what they refer to, where they say', () => {
    const known = new Map<string, ReadonlySet<string>>([
      ['body', new Set(bodies.map(({ id }) => id))],
      ['region', new Set(readData('regions', regionSchema).map(({ id }) => id))],
      ['citation', new Set(documents.keys())],
      ['target', new Set(targets.map(({ id }) => id))],
    ]);
    for (const { document, eid, kind, ref, start, end } of readData('mentions', mentionSchema)) {
      expect(known.get(kind)?.has(ref), ref).toBe(true);
      expect(words.get(at(document, eid))?.slice(start, end).length).toBe(end - start);
    }
  });

  it('bring every record into the text of its provision', () => {
    const mentioned = new Set(readData('mentions', mentionSchema).map(({ ref }) => ref));
    expect(targets.filter(({ id }) => !mentioned.has(id))).toEqual([]);
  });

  it('quote their provision, and hide no citation that leads out of the portal', () => {
    const citations = readData('citations', citationSchema);
    for (const { from, quote } of citations) expect(words.get(at(from.document, from.eid))).toContain(quote);
    expect(citations.filter(({ to }) => to === null).length).toBeGreaterThan(0);
    for (const { to } of citations) if (to !== null) expect(documents.has(to)).toBe(true);
  });
});
