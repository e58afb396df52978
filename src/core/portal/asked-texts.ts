import type { Registries } from './registries.ts';

/** `hz-water-2016#sec_1`: a cite of another text. */
const cite = /([a-z0-9-]+)#/gu;

/** Ids of the texts that what is curated is about. */
export function askedTexts({ indicators, comparisons, glossary, summaries }: Registries): Set<string> {
  return new Set([
    ...(indicators ?? []).flatMap(({ match, points }) => [...match, ...points].map(({ document }) => document)),
    ...(comparisons ?? []).flatMap(({ a, b }) => [a.document, b.document]),
    ...(glossary ?? []).flatMap(({ from }) => (from === null ? [] : [from.document])),
    ...[...(summaries ?? [])].flatMap(([id, text]) => [id, ...[...text.matchAll(cite)].map(([, other = '']) => other)]),
  ]);
}
