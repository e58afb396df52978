import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { CorrectionsById } from '../../../src/core/read/library.ts';
import type { Source } from '../../../src/core/read/source.ts';
import { manifestSchema } from '../../../src/model/manifest.ts';

const CONTENT = new URL('../../../content/', import.meta.url);

/** Text of a file below `content/`, byte order marks kept. */
export function readContentFile(path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(new URL(path, CONTENT)));
}

/** The raw texts that come with the portal, by file name. */
export const rawTexts: ReadonlyMap<string, string> = new Map(
  manifestSchema
    .parse(load(readContentFile('sources/manifest.yaml')))
    .map(({ file }) => [file, readContentFile(`sources/${file}`)]),
);

/** A text as the source of a portal of its own. */
export function sourceOf(raw: string, file = 'text.txt'): Source {
  return { file, raw, sha256: '0'.repeat(64) };
}

export const noCorrections: CorrectionsById = new Map();
