import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { foldText } from '../../src/lexicon/fold.ts';
import { provisionWords } from '../../src/model/provision.ts';
import { bulkIndexes, bulkNames, indexName, indexSchema } from '../../src/site/export/bulk-index.ts';
import { writeBulk } from '../../src/site/export/bulk-files.ts';
import { foldRules } from '../../src/site/export/fold-rules.ts';
import { provisions } from '../../src/site/portal/data.ts';
import { countRows } from '../../src/site/portal/store/store.ts';

const actionSchema = z.strictObject({ index: z.strictObject({ _index: z.string(), _id: z.string().max(512) }) });
const most = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'bulk-'));
const records = writeBulk(folder, most);
const requests = readdirSync(folder).filter((file) => file.endsWith('.ndjson'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The records of an index, in its requests one after the other. */
function recordsOf(name: string): { id: string; source: unknown }[] {
  const own = requests.filter((file) => file.startsWith(`${name}-`)).length;
  const texts = Array.from({ length: own }, (_, at) =>
    readFileSync(join(folder, `${name}-${String(at + 1)}.ndjson`), 'utf8'),
  );
  const lines = texts.flatMap((text) => text.trimEnd().split('\n'));
  return Array.from({ length: lines.length / 2 }, (_, at) => {
    const { index } = actionSchema.parse(JSON.parse(lines[2 * at] ?? ''));
    expect(index._index).toBe(`luce-${name}`);
    return { id: index._id, source: JSON.parse(lines[2 * at + 1] ?? '') as unknown };
  });
}

describe.each(bulkNames)('the index of %s', (name) => {
  const { schema, properties } = bulkIndexes[name];

  it('has each row once, under its published id, with what its schema says', () => {
    const found = recordsOf(name);
    expect(found).toHaveLength(countRows(name));
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const { source } of found) schema.parse(source);
  });

  it('has settings that fit their schema, for fields that its records have', () => {
    const settings = indexSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.index.json`), 'utf8')));
    expect(settings.mappings.properties).toEqual(properties);
    const fields = Object.keys((schema as z.ZodObject).shape);
    expect(Object.keys(properties).filter((field) => !fields.includes(field))).toEqual([]);
    expect(indexName(name)).toBe(`luce-${name}`);
  });
});

it('writes requests that a server takes, none larger than it may be', () => {
  expect(records).toBe(bulkNames.reduce((sum, name) => sum + countRows(name), 0));
  expect(requests.length).toBeGreaterThan(bulkNames.length);
  for (const file of requests) expect(statSync(join(folder, file)).size, file).toBeLessThanOrEqual(most);
});

it('names a provision as its address does', () => {
  const [first] = recordsOf('provisions');
  const [row] = provisions;
  expect(first).toMatchObject({ id: `${row?.document ?? ''}#${row?.eid ?? ''}`, source: row });
});

/** As the `mapping` filter of OpenSearch reads its rules. */
const rules = new Map(
  foldRules().map((rule): [string, string] => {
    const [from = '', to = ''] = rule.split(' => ').map((side) => z.string().parse(JSON.parse(`"${side}"`)));
    return [from, to];
  }),
);
const filtered = (text: string) => [...text].map((character) => rules.get(character) ?? character).join('');

/** The tokens of the `ngram` tokenizer for pairs. */
const pairs = (text: string) => {
  const characters = [...text];
  return characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
};

describe('the character filter', () => {
  it('folds every provision as the search of the portal does', () => {
    for (const provision of provisions) {
      const words = provisionWords(provision);
      expect(filtered(words)).toBe(foldText(words).folded);
    }
  });

  it('folds any text without combining marks as the search of the portal does', () => {
    const text = fc.string({ unit: 'binary' }).map((drawn) => drawn.replace(/\p{Mark}/gu, ''));
    fc.assert(
      fc.property(text, (drawn) => {
        expect(filtered(drawn)).toBe(foldText(drawn).folded);
      }),
    );
  });

  it('folds what people type in other forms', () => {
    expect(['ＰＭ２.５', '劣Ⅴ类', '水 污 染', '一\t二'].map(filtered)).toEqual(['pm2.5', '劣v类', '水污染', '一\t二']);
  });
});

it('finds a run by its pairs, one after the other, where the portal finds it', () => {
  const texts = provisions.slice(0, 200).map((provision) => filtered(provisionWords(provision)));
  const indexed = texts.map(pairs);
  const run = fc
    .tuple(fc.nat(texts.length - 1), fc.nat(), fc.integer({ min: 2, max: 9 }))
    .map(([at, from, length]) => [...(texts[at] ?? '')].slice(from % 60).slice(0, length));
  fc.assert(
    fc.property(run, (characters) => {
      fc.pre(characters.length > 1);
      const asked = pairs(characters.join(''));
      const found = indexed.map((tokens) =>
        tokens.some((_, at) => asked.every((token, step) => tokens[at + step] === token)),
      );
      expect(found).toEqual(texts.map((text) => text.includes(characters.join(''))));
    }),
  );
});
