import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { idOfFile } from '../../src/core/read/file-id.ts';
import { sourceEnding } from '../../src/model/source-file.ts';
import { today } from '../today.ts';
import type { FoundFile } from './found-file.ts';
import { keepFacts } from './kept-facts.ts';
import { remember, type Known } from './known.ts';
import { appendEntry } from './manifest.ts';
import { proposeId } from './propose-id.ts';
import type { ReadText } from './read-text.ts';

/** How a file is called while it is written; hidden, so that nothing reads it. */
const UNFINISHED = '.adding-';

/** Removes what a run that was interrupted has left unfinished. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(join(folder, 'sources')).catch(() => []);
  for (const name of names) if (name.startsWith(UNFINISHED)) await rm(join(folder, 'sources', name));
}

/** Ids for the documents of a text, and the name of its file, none of which is there yet. */
export function nameText(file: FoundFile, { documents, isGazette, sha256 }: ReadText, known: Known) {
  const unlisted = known.unlisted.get(sha256);
  const taken = new Set(known.ids);
  // The id of a file that no entry lists is its own.
  if (unlisted !== undefined) taken.delete(idOfFile(unlisted));
  const ids = documents.map((document) => {
    const id = proposeId(document, file.origin, taken);
    taken.add(id);
    return id;
  });
  const [first = 'text'] = ids;
  const gazette = isGazette ? freeName(`${first}-gazette`, taken) : undefined;
  const ending = sourceEnding(file.origin) ?? 'txt';
  const stem = freeName(first, new Set([...known.files].map((name) => name.replace(/\.[^.]+$/u, ''))));
  return { ids, gazette, file: unlisted ?? `${stem}.${ending}`, isThere: unlisted !== undefined };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name}-${String(count)}`;
    if (!taken.has(free)) return free;
  }
}

/**
 * Puts a text into a portal: first its file, whole, then its entry. Interrupted between the two, it is found again by
 * its bytes.
 * @returns the ids of its documents
 */
export async function placeText(folder: string, file: FoundFile, text: ReadText, known: Known): Promise<string[]> {
  const { ids, gazette, file: name, isThere } = nameText(file, text, known);
  const sources = join(folder, 'sources');
  await keepFacts(folder, text);
  if (!isThere) {
    await writeFile(join(sources, UNFINISHED + name), file.bytes ?? (await readFile(file.path ?? file.origin)));
    await rename(join(sources, UNFINISHED + name), join(sources, name));
  }
  await appendEntry(folder, {
    file: name,
    origin: basename(file.origin),
    sha256: text.sha256,
    documents: ids,
    ...(gazette === undefined ? {} : { gazette }),
    ...(text.url === null ? {} : { url: text.url }),
    addedOn: today(),
  });
  known.files.add(name.toLowerCase());
  const [first = name] = ids;
  known.bySha.set(text.sha256, first);
  known.byText.set(text.textSha256, first);
  for (const [index, id] of ids.entries()) {
    known.ids.add(id);
    known.fileOf.set(id, name);
    const document = text.documents[index];
    if (document !== undefined) remember(known, id, document);
  }
  return ids;
}
