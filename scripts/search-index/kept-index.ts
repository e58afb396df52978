import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FileSizes, IndexFolder } from '../../src/search/index/make-index.ts';
import { openFile } from '../../src/site/portal/store/open-file.ts';
import { sealOf } from '../pages/page-files.ts';
import { stateFolder } from '../portal-state.ts';

/** A text as it stood in the last index. */
export interface KeptText {
  readonly id: string;
  /** Of the rows that it was made from. */
  readonly digest: string;
  readonly first: number;
  readonly count: number;
  /** UTF-16 units of its folded words. */
  readonly units: number;
}

/** A file of an index. */
export interface KeptFile {
  readonly folder: IndexFolder;
  /** First gram, number or value of a filter. */
  readonly key: string;
  /** Digest of the content. */
  readonly name: string;
  /** Bytes of the file. */
  readonly size: number;
}

/** An index whose files are kept: those of a folder in their order. */
export interface KeptFiles {
  readonly sizes: FileSizes;
  readonly directory: Uint8Array;
  readonly files: readonly KeptFile[];
}

const tables = `
  CREATE TABLE IF NOT EXISTS state (code TEXT NOT NULL, sizes TEXT, directory BLOB);
  CREATE TABLE IF NOT EXISTS texts (
    id TEXT PRIMARY KEY, digest TEXT NOT NULL, first INTEGER NOT NULL, count INTEGER NOT NULL, units INTEGER NOT NULL,
    words BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS files (
    place INTEGER PRIMARY KEY, folder TEXT NOT NULL, key BLOB NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL,
    seal TEXT NOT NULL);
`;

/**
 * What is kept of the search index of a portal, by which the next knows what stays as it is. It may be deleted when
 * nothing runs. All that is taken over is taken over with `record`, or nothing.
 */
export class IndexCache {
  readonly #folder: string;
  readonly #database: DatabaseSync;
  readonly #seals = new Map<string, string>();

  /** @param code version of all that an index is made by: what another one has made is forgotten */
  constructor(portal: string, code: string) {
    const own = join(stateFolder(portal), 'search');
    this.#folder = join(own, 'files');
    mkdirSync(this.#folder, { recursive: true });
    this.#database = openFile(join(own, 'index.sqlite'));
    this.#database.exec('BEGIN IMMEDIATE');
    this.#database.exec(tables);
    if (this.#database.prepare('SELECT code FROM state').get()?.['code'] !== code) {
      this.#database.exec('DELETE FROM state; DELETE FROM texts; DELETE FROM files');
      this.#database.prepare('INSERT INTO state (code) VALUES (?)').run(code);
    }
  }

  texts(): KeptText[] {
    const rows = this.#database.prepare('SELECT id, digest, first, count, units FROM texts').all();
    return rows.map(({ id, digest, first, count, units }) => ({
      id: String(id),
      digest: String(digest),
      first: Number(first),
      count: Number(count),
      units: Number(units),
    }));
  }

  /** The last index; null where there is none, or a file of it is not as it was left. */
  last(): KeptFiles | null {
    const state = this.#database.prepare('SELECT sizes, directory FROM state').get();
    if (!(state?.['directory'] instanceof Uint8Array)) return null;
    const rows = this.#database.prepare('SELECT folder, key, name, size, seal FROM files ORDER BY place').all();
    const files = rows.map(({ folder, key, name, size, seal }) => {
      this.#seals.set(String(name), String(seal));
      return {
        folder: String(folder) as IndexFolder,
        key: Buffer.from(key as Uint8Array).toString('utf16le'),
        name: String(name),
        size: Number(size),
      };
    });
    if (!files.every((file) => this.#isThere(file.name))) return null;
    return { sizes: JSON.parse(String(state['sizes'])) as FileSizes, directory: state['directory'], files };
  }

  /** What an index has of a text (`writeTextIndex`). */
  readWords(id: string): Uint8Array {
    const words = this.#database.prepare('SELECT words FROM texts WHERE id = ?').get(id)?.['words'];
    if (!(words instanceof Uint8Array)) throw new Error(`${id}: a text that the index does not know.`);
    return words;
  }

  keepText({ id, digest, first, count, units }: KeptText, words: Uint8Array): void {
    this.#database
      .prepare('INSERT OR REPLACE INTO texts (id, digest, first, count, units, words) VALUES (?, ?, ?, ?, ?, ?)')
      .run(id, digest, first, count, units, words);
  }

  /** Keeps the content of a file, unless it is there. */
  keepFile(folder: IndexFolder, key: string, content: Uint8Array): KeptFile {
    const name = createHash('sha256').update(content).digest('hex').substring(0, 32);
    const path = this.pathOf({ name });
    if (!this.#isThere(name)) {
      writeFileSync(`${path}.new`, deflateRawSync(content));
      renameSync(`${path}.new`, path);
      this.#seals.set(name, sealOf(path));
    }
    return { folder, key, name, size: Number((this.#seals.get(name) ?? '').split('/')[0]) };
  }

  readFile(file: KeptFile): Uint8Array {
    return inflateRawSync(readFileSync(this.pathOf(file)));
  }

  /** Where the content of a file is, compressed. */
  pathOf({ name }: Pick<KeptFile, 'name'>): string {
    return join(this.#folder, `${name}.bin`);
  }

  /** Takes over an index whose texts and files were kept, and forgets all others. */
  record({ sizes, directory, files }: KeptFiles, texts: readonly Pick<KeptText, 'id' | 'first'>[]): void {
    const database = this.#database;
    const left = new Map(this.texts().map(({ id, first }) => [id, first]));
    const move = database.prepare('UPDATE texts SET first = ? WHERE id = ?');
    for (const { id, first } of texts) {
      if (left.get(id) !== first) move.run(first, id);
      left.delete(id);
    }
    for (const id of left.keys()) database.prepare('DELETE FROM texts WHERE id = ?').run(id);
    database.prepare('UPDATE state SET sizes = ?, directory = ?').run(JSON.stringify(sizes), directory);
    database.exec('DELETE FROM files');
    const add = database.prepare('INSERT INTO files (folder, key, name, size, seal) VALUES (?, ?, ?, ?, ?)');
    for (const { folder, key, name, size } of files)
      add.run(folder, Buffer.from(key, 'utf16le'), name, size, this.#seals.get(name) ?? '');
    database.exec('COMMIT');
    const names = new Set(files.map(({ name }) => `${name}.bin`));
    for (const name of readdirSync(this.#folder)) if (!names.has(name)) rmSync(join(this.#folder, name));
  }

  close(): void {
    this.#database.close();
  }

  #isThere(name: string): boolean {
    const seal = this.#seals.get(name);
    return seal !== undefined && seal === sealOf(this.pathOf({ name }));
  }
}
