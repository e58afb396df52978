import { isSourceFile } from '../../model/source-file.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const texts = new Map<string, string>();

/** The text of a raw source file, its byte order mark kept, so that raw spans count as published. */
export function readSourceText(file: string): string {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readSourceBytes(file));
  texts.set(file, text);
  return text;
}
