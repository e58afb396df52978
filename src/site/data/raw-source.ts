import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeIn } from '../../core/read/intake/intake.ts';
import type { TakenText } from '../../core/read/intake/taken-text.ts';
import { isSourceFile, sourceEnding } from '../../model/source-file.ts';
import { portalFolder } from '../portal/folder.ts';

const folder = join(portalFolder, 'sources');

/** Names of the raw source files, in order. */
export function listSources(): string[] {
  return readdirSync(folder).filter(isSourceFile).sort();
}

/** A raw source file, byte for byte. */
export function readSourceBytes(file: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(join(folder, file)));
}

const taken = new Map<string, TakenText>();
for (const file of listSources()) taken.set(file, (await takeIn({ file, bytes: readSourceBytes(file) })).value);

/** The text of a raw source file, its byte order mark kept, so that raw spans count as published. */
export function readSourceText(file: string): string {
  const found = taken.get(file);
  if (!found) throw new Error(`no such source: ${file}`);
  return found.text;
}

/** How the bytes of a source were decoded; null for a binary form. */
export function sourceEncoding(file: string): string | null {
  return taken.get(file)?.encoding ?? null;
}

/** Files whose text was taken out of another form or encoding, by the name under which that text is published. */
export function listDerivedTexts(): ReadonlyMap<string, string> {
  const derived = listSources().filter(
    (file) => !['txt', 'md'].includes(sourceEnding(file) ?? '') || sourceEncoding(file) !== 'utf-8',
  );
  return new Map(derived.map((file) => [`${file}.txt`, file]));
}
