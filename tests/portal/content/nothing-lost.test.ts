import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildPortal } from '../../../src/core/portal/build.ts';
import { readFile } from '../../../src/core/write/markdown/file.ts';
import { publishFiles } from '../../../src/core/write/publish.ts';
import { reconstructParts } from '../../../src/core/write/reconstruct.ts';
import { verifyFiles } from '../../../src/core/write/verify.ts';
import { correctionSchema } from '../../../src/model/correction.ts';
import { documentSchema } from '../../../src/model/document.ts';
import { gazetteSchema } from '../../../src/model/gazette.ts';
import { provisionWords } from '../../../src/model/provision.ts';
import { CONTENT, input, readContentFile, readData } from '../support/content.ts';
import { readRegistries } from '../../../scripts/content/read-registries.ts';

const LEDGER = 'data/corrections.json';
/** What the front matter names from the registries: topics. */
const { registries } = await readRegistries(CONTENT, true);
const ledger = readData('corrections', correctionSchema);
const documents = readData('documents', documentSchema);
const gazettes = readData('gazettes', gazetteSchema);

/** Words of a Markdown file as they are read back. */
const wordsOf = (path: string) => readFile(readContentFile(path)).provisions.map(provisionWords).join('');
const linesOf = (id: string) => ledger.filter(({ document }) => document === id);

describe('each source', () => {
  it.each(input.sources)('$file is rebuilt byte for byte from Markdown and ledger', ({ file, raw }) => {
    const own = documents.filter(({ source }) => source.file === file);
    const issues = gazettes.filter(({ source }) => source.file === file);
    const parts = [
      ...own.map(({ id, source }) => ({ id, spans: [source], path: `policies/${id}.md` })),
      ...issues.map(({ id, parts: spans }) => ({ id, spans, path: `gazettes/${id}.md` })),
    ].flatMap(({ id, spans, path }) => {
      const rebuilt = reconstructParts(wordsOf(path), linesOf(id), spans);
      return spans.map(({ start }, index) => ({ start, text: rebuilt[index] ?? '' }));
    });
    const whole = parts
      .sort((a, b) => a.start - b.start)
      .map(({ text }) => text)
      .join('');
    expect(Buffer.from(whole).equals(Buffer.from(raw))).toBe(true);
  });

  it('is one of five', () => {
    expect(input.sources).toHaveLength(5);
  });
});

/** The generated Markdown files of each source, with their lines of the ledger. */
const published = input.sources.map((source) => {
  const ofSource = ({ source: { file } }: { source: { file: string } }) => file === source.file;
  const texts = documents.filter(ofSource).map(({ id }) => ({ id, path: `policies/${id}.md` }));
  const issues = gazettes.filter(ofSource).map(({ id }) => ({ id, path: `gazettes/${id}.md` }));
  const own = [...texts, ...issues];
  const paths = own.map(({ path }) => path);
  const files = new Map(paths.map((path) => [path, readContentFile(path)]));
  files.set(LEDGER, JSON.stringify(own.flatMap(({ id }) => linesOf(id))));
  const expected = publishFiles(buildPortal([source], input.corrections, registries).value);
  return { source, paths, files, expected };
});

/** One character of a text deleted, replaced or moved; null when the text stays the same. */
function damage(text: string, kind: 'delete' | 'alter' | 'move', at: number, other: number, by: string): string | null {
  const characters = [...text];
  const place = at % characters.length;
  const [taken = ''] = characters.splice(place, 1);
  if (kind === 'alter') characters.splice(place, 0, by);
  if (kind === 'move') characters.splice(other % (characters.length + 1), 0, taken);
  const damaged = characters.join('');
  return damaged === text ? null : damaged;
}

const RUNS = 320;

describe('the verification', () => {
  it.each(published)('finds nothing wrong with what is published of $source.file', ({ source, files, expected }) => {
    expect(verifyFiles(files, [source], expected)).toEqual([]);
  });

  test(
    `fails when one character of any Markdown file is deleted, altered or moved (${String(RUNS)} runs)`,
    { timeout: 600_000 },
    () => {
      const change = fc.record({
        own: fc.constantFrom(...published),
        file: fc.nat(),
        kind: fc.constantFrom('delete' as const, 'alter' as const, 'move' as const),
        at: fc.nat(),
        other: fc.nat(),
        by: fc.constantFrom(...'水0 ，:]}\n|\\#x　'),
        // Front matter is short beside the text: every fourth change is made there.
        inFrontMatter: fc.nat(3).map((roll) => roll === 0),
      });
      const result = fc.check(
        fc.property(change, ({ own, file, kind, at, other, by, inFrontMatter }) => {
          const path = own.paths[file % own.paths.length] ?? '';
          const text = own.files.get(path) ?? '';
          const place = inFrontMatter ? at % text.indexOf('\n---\n') : at;
          const damaged = damage(text, kind, place, other, by);
          fc.pre(damaged !== null);
          const files = new Map([...own.files, [path, damaged]]);
          expect(verifyFiles(files, [own.source], own.expected)).not.toEqual([]);
        }),
        { numRuns: RUNS },
      );
      console.info(`seed ${String(result.seed)}, ${String(result.numRuns)} runs`);
      expect(fc.defaultReportMessage(result)).toBeUndefined();
    },
  );
});
