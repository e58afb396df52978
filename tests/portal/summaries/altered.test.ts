import { expect, test } from 'vitest';
import { indexBodies } from '../../../src/core/find/bodies.ts';
import { checkSentence } from '../../../src/core/portal/summaries/check.ts';
import { readEvidence } from '../../../src/core/portal/summaries/evidence.ts';
import { readSummary } from '../../../src/core/portal/summaries/read.ts';
import type { CitedSentence } from '../../../src/core/portal/summaries/sentences.ts';
import { library, registries, summaryOf } from './portal.ts';

const evidence = readEvidence(library, indexBodies(registries.bodies), registries.regions);

/** A number as it stands in a text, whole. */
const WHOLE = /[\d０-９]+(?:\.[\d０-９]+)?/gu;

/** Every number of the provisions that a sentence cites. */
function numbersCited({ cites }: CitedSentence, id: string): Set<number> {
  const words = cites.map((cite) => evidence(cite, id)?.words ?? '').join('\n');
  return new Set(words.normalize('NFKC').match(WHOLE)?.map(Number));
}

/** Each text that differs from a sentence in one digit, so that the number it stands in is one that no provision has. */
function alterations(sentence: CitedSentence, id: string): string[] {
  const cited = numbersCited(sentence, id);
  const { text } = sentence;
  return [...text.matchAll(WHOLE)].flatMap(({ 0: number, index }) =>
    [...number].flatMap((digit, at) =>
      digit === '.'
        ? []
        : Array.from('0123456789')
            .map((other) => number.slice(0, at) + other + number.slice(at + 1))
            .filter((altered) => !cited.has(Number(altered.normalize('NFKC'))))
            .map((altered) => text.slice(0, index) + altered + text.slice(index + number.length)),
    ),
  );
}

test.each(library.documents.map((document) => [document.id, document] as const))(
  '%s: a digit changed to one that no cited provision has is refused, in every sentence',
  (id, document) => {
    // Bodies and regions are left out: a digit is in neither.
    const context = { document, evidence, bodies: indexBodies([]), regions: [] };
    const sentences = readSummary(summaryOf(id)).value?.sentences ?? [];
    const altered = sentences.flatMap((sentence) => alterations(sentence, id).map((text) => ({ ...sentence, text })));
    expect(altered.length).toBeGreaterThan(100);
    expect(altered.filter((sentence) => checkSentence(sentence, context).length === 0).map(({ text }) => text)).toEqual(
      [],
    );
  },
);
