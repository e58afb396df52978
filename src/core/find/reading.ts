import type { Diagnostic } from '../../model/diagnostics.ts';
import { documentsIn, readSource, type CorrectionsById, type Library } from '../read/library.ts';
import type { Source } from '../read/source.ts';
import { findInDocument, type Findings, type Names } from './document.ts';

/** What one source gives without any other: the texts in it, read, and what each of its documents says. */
export interface Reading {
  library: Library;
  /** By the id of their document; none without registries. */
  findings: ReadonlyMap<string, Findings>;
  /** What is told of reading, and of finding. */
  diagnostics: { read: readonly Diagnostic[]; found: readonly Diagnostic[] };
}

/**
 * Reads one source.
 * @param names of the registries; with null nothing is found in the documents
 */
export function takeReading(source: Source, corrections: CorrectionsById, names: Names | null): Reading {
  const { value: library, diagnostics } = readSource(source, corrections);
  const found = names === null ? [] : documentsIn(library).map((read) => ({ read, ...findInDocument(read, names) }));
  return {
    library,
    findings: new Map(found.map(({ read, value }) => [read.document.id, value])),
    diagnostics: { read: diagnostics, found: found.flatMap((one) => one.diagnostics) },
  };
}
