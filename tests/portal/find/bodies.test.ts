import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { indexBodies } from '../../../src/core/find/bodies.ts';
import { readResponsibilities } from '../../../src/core/find/responsibilities.ts';
import { bodyRegistrySchema } from '../../../src/model/body.ts';
import { readContentFile } from '../support/content.ts';
import { documents, provisionsOf, tablesOf } from '../support/published.ts';

const registry: unknown = load(readContentFile('registry/bodies.yaml'));
const bodies = bodyRegistrySchema.parse(registry);
const index = indexBodies(bodies);

const uses = documents.flatMap((document) =>
  readResponsibilities(provisionsOf(document.id), tablesOf(document.id)).notes.flatMap((note) =>
    [...note.leads, ...note.participants, ...note.general].map(({ name }) => ({
      name,
      document: document.id,
      jurisdiction: document.jurisdiction,
      place: `${document.id}#${note.eid}`,
    })),
  ),
);

describe('the registry of bodies', () => {
  test('resolves every lead and participant of the seven documents', () => {
    expect(uses.length).toBeGreaterThan(900);
    const unresolved = uses.filter(({ name, jurisdiction }) => index.resolve(name, jurisdiction) === null);
    expect(unresolved.map(({ name, place }) => `${name} at ${place}`)).toEqual([]);
  });

  test('lists each alias with exactly the documents that give it work', () => {
    const found = new Map<string, Set<string>>();
    for (const { name, document, jurisdiction } of uses) {
      const key = `${index.resolve(name, jurisdiction) ?? ''} ${name}`;
      found.set(key, (found.get(key) ?? new Set()).add(document));
    }
    const listed = bodies.flatMap(({ id, aliases }) =>
      aliases.flatMap(({ name, documents: where }) => (where.length > 0 ? [[`${id} ${name}`, [...where].sort()]] : [])),
    );
    expect(Object.fromEntries(listed)).toEqual(
      Object.fromEntries([...found].map(([key, where]) => [key, [...where].sort()])),
    );
  });

  test('joins no bodies of two governments', () => {
    expect(index.resolve('省环保厅', '浙江省')).not.toBe(index.resolve('市环保局', '杭州市'));
    expect(index.resolve('市环保局', '浙江省')).toBeNull();
    expect(index.resolve('市环保局', '宁波市')).toBeNull();
    expect(index.resolve('市环保局', null)).toBeNull();
  });

  test('guesses at no name that is not listed', () => {
    expect(index.resolve('市环境局', '杭州市')).toBeNull();
    expect(index.resolve('市环保局等', '杭州市')).toBeNull();
  });

  test('tells predecessor from successor', () => {
    const office = bodies.find(({ id }) => id === index.resolve('市环保局', '杭州市'));
    expect(office?.successors.map(({ id, year }) => [id, year])).toEqual([
      [index.resolve('市生态环境局', '杭州市'), 2019],
    ]);
  });

  test('is refused when a name means two bodies, or a reference leads nowhere', () => {
    const [first, second] = bodies;
    if (!first || !second) throw new Error('the registry is empty');
    const twice = { ...second, jurisdiction: first.jurisdiction, usedIn: [], aliases: first.aliases };
    expect(bodyRegistrySchema.safeParse([first, twice]).success).toBe(false);
    expect(bodyRegistrySchema.safeParse([{ ...first, parent: 'nobody' }]).success).toBe(false);
    expect(bodyRegistrySchema.safeParse([first, first]).success).toBe(false);
  });
});

describe('find(text) finds bodies in running text', () => {
  const named = (text: string) => index.find(text, '杭州市').map(({ start, end }) => text.slice(start, end));

  test('by their longest name', () => {
    expect(named('市公安局交警局会同市公安局报市政府备案')).toEqual(['市公安局交警局', '市公安局', '市政府']);
  });

  test('but not inside the name of another', () => {
    expect(named('省政府与各设区市政府签订目标责任书')).toEqual(['省政府']);
    expect(named('围绕省政府工作报告')).toEqual([]);
  });
});
