import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPortal } from '../../../src/core/portal/build.ts';
import { readFile } from '../../../src/core/write/markdown/file.ts';
import { publishFiles } from '../../../src/core/write/publish.ts';
import { findCorrections } from '../../../src/core/read/repair/corrections.ts';
import { applyRules, repair } from '../../../src/core/read/repair/repair.ts';
import { separate } from '../../../src/core/read/structure/separate.ts';
import { structureDocument } from '../../../src/core/read/structure/structure.ts';
import { cleanText, openRevision } from '../../../src/core/read/text/revision.ts';
import { verifyFiles } from '../../../src/core/write/verify.ts';
import type { ReviewedCorrection } from '../../../src/model/correction.ts';
import { documentSchema } from '../../../src/model/document.ts';
import { provisionSchema, provisionWords } from '../../../src/model/provision.ts';
import { noCorrections, sourceOf } from './sources.ts';

const RUNS = { numRuns: 400 };
const TIME = 120_000;
const wholeOf = (text: string) => ({ start: 0, end: text.length });

/** A text with reviewed corrections of some of its own words. */
const corrected = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(
      texts,
      fc.array(
        fc.tuple(fc.nat(), fc.integer({ min: 1, max: 8 }), fc.constantFrom('', '水', '\n', '一、', '# x', ':::', ' ')),
        { maxLength: 4 },
      ),
    )
    .map(([text, cuts]): [string, ReviewedCorrection[]] => [
      text,
      cuts.flatMap(([at, length, after]) => {
        const before = text
          .slice(at % (text.length + 1))
          .slice(0, length)
          .toWellFormed();
        const times = before === '' ? 0 : text.split(before).length - 1;
        return times === 0 ? [] : [{ before, after, times, kind: 'print' as const, reason: '试' }];
      }),
    ]);

/** Defines the tests of what must hold of whatever text the pipeline meets. */
export function testAnyText(name: string, texts: fc.Arbitrary<string>): void {
  describe(name, () => {
    test(
      'goes through the pipeline without throwing, and gives valid data',
      () => {
        fc.assert(
          fc.property(texts, (text) => {
            const { value: portal } = buildPortal([sourceOf(text)], noCorrections);
            for (const document of portal.documents) expect(documentSchema.safeParse(document).error).toBeUndefined();
            for (const provision of portal.provisions)
              expect(provisionSchema.safeParse(provision).error).toBeUndefined();
          }),
          RUNS,
        );
      },
      TIME,
    );

    test(
      'repaired twice is repaired once',
      () => {
        fc.assert(
          fc.property(texts, (text) => {
            const once = cleanText(repair(text, wholeOf(text), []));
            expect(cleanText(applyRules(openRevision(once, wholeOf(once))))).toBe(once);
          }),
          RUNS,
        );
      },
      TIME,
    );

    test(
      'loses no character: words and ledger give the source back, and Markdown gives the words back',
      () => {
        fc.assert(
          fc.property(corrected(texts), ([text, corrections]) => {
            const sources = [sourceOf(text)];
            const byId = new Map([['text', corrections]]);
            const { value: portal, diagnostics } = buildPortal(sources, byId);
            expect(diagnostics.filter(({ code }) => code === 'document/unexplained')).toEqual([]);
            if (diagnostics.some(({ severity }) => severity === 'error')) return;
            const files = publishFiles(portal);
            expect(verifyFiles(files, sources, files)).toEqual([]);
            for (const { id } of [...portal.documents, ...portal.gazettes]) {
              const file = files.get(`policies/${id}.md`) ?? files.get(`gazettes/${id}.md`) ?? '';
              const own = portal.provisions.filter(({ document }) => document === id);
              expect(readFile(file).provisions).toEqual(
                own.map(({ eid, kind, number, heading, text: words }) => ({ eid, kind, number, heading, text: words })),
              );
            }
          }),
          RUNS,
        );
      },
      TIME,
    );

    test(
      'accounts for every character before it has a title',
      () => {
        fc.assert(
          fc.property(texts, (text) => {
            const revision = repair(text, wholeOf(text), findCorrections(text, [], []).placed);
            const { drafts, repeated } = structureDocument(cleanText(revision));
            const { provisions, revision: separated, unexplained } = separate('text', revision, drafts, repeated);
            expect(unexplained).toEqual([]);
            expect(provisions.map(provisionWords).join('')).toBe(cleanText(separated));
            let end = 0;
            for (const piece of separated) {
              expect(piece.start).toBe(end);
              if (piece.causes.length === 0) expect(piece.text).toBe(text.slice(piece.start, piece.end));
              end = piece.end;
            }
            expect(end).toBe(text.length);
          }),
          RUNS,
        );
      },
      TIME,
    );

    test(
      'gives each provision an eId of its own, a parent before it, and a place in the source in order',
      () => {
        fc.assert(
          fc.property(texts, (text) => {
            const { value: portal } = buildPortal([sourceOf(text)], noCorrections);
            const ids = new Set<string>();
            for (const { document, eid, parent, raw, number, heading, text: words } of portal.provisions) {
              expect(ids).not.toContain(`${document}#${eid}`);
              if (parent !== null) expect(ids).toContain(`${document}#${parent}`);
              ids.add(`${document}#${eid}`);
              expect(raw.start).toBeLessThanOrEqual(raw.end);
              // A provision that no repair has touched stands in the source just as it is published.
              const touched = portal.corrections.some((line) => line.raw.start < raw.end && line.raw.end > raw.start);
              if (!touched) expect(text.slice(raw.start, raw.end)).toBe((number ?? '') + (heading ?? '') + words);
            }
          }),
          RUNS,
        );
      },
      TIME,
    );
  });
}
