import { goalKey, type KeyedGoal } from '../../../src/search/things/goal.ts';
import {
  foldedNames,
  inThingOrder,
  writePieces,
  type IndexContent,
  type IndexedThing,
} from '../../../src/search/things/thing-index.ts';
import { ThingReader } from '../../../src/search/things/thing-reader.ts';

/** A thing of a sample, found by its name. */
export function thing(fields: Pick<IndexedThing, 'kind' | 'id' | 'name'> & Partial<IndexedThing>): IndexedThing {
  return {
    path: `/${fields.kind}/${fields.id}/`,
    facts: [],
    said: [],
    places: [],
    within: [],
    printed: [],
    spoken: [],
    english: [],
    latin: [],
    names: foldedNames([fields.name]),
    ...fields,
  };
}

/** A goal of a sample, of a text of 样市. */
export function goal(fields: Pick<KeyedGoal, 'id' | 'metric' | 'goal'> & Partial<KeyedGoal>): KeyedGoal {
  const year = fields.year ?? null;
  return {
    time: year === null ? '' : `${year}年`,
    demand: '要求',
    year,
    quote: `${fields.metric}达到${fields.goal}`,
    document: { label: '样市治水方案', path: '/documents/plan/' },
    isDraft: false,
    receipt: '/documents/plan/#art_1',
    level: 'city',
    jurisdiction: '样市',
    answering: '',
    indicator: null,
    measured: '',
    value: null,
    unit: null,
    outcome: null,
    compared: [],
    words: foldedNames([fields.metric]),
    ...fields,
    keys: [
      goalKey('jurisdiction', '样市'),
      goalKey('level', 'city'),
      goalKey('asks', 'any'),
      ...(year === null ? [] : [goalKey('year', year)]),
      ...(fields.keys ?? [goalKey('region', 'none')]),
    ],
  };
}

/** An index of some things and goals, read from memory; `loaded` names the pieces that were asked for. */
export async function openSample(
  content: Partial<IndexContent>,
): Promise<{ reader: ThingReader; loaded: Set<string> }> {
  const things = inThingOrder(content.things ?? []);
  const whole: IndexContent = { goals: [], pairs: [], duties: new Map(), sounds: new Map(), ...content, things };
  const pieces = writePieces(whole);
  const loaded = new Set<string>();
  const reader = await ThingReader.open((path) => {
    if (path === 'directory.json')
      return Promise.resolve({ version: 'v', pieces: pieces.length, goals: whole.goals.length });
    loaded.add(path);
    return Promise.resolve(JSON.parse(pieces[Number(/(\d+)\.json$/u.exec(path)?.[1])] ?? '{}'));
  });
  return { reader, loaded };
}
