import { join } from 'node:path';
import type { Wording } from '../../src/model/wording.ts';
import { sourcePath } from '../../src/core/read/source.ts';
import type { FoundFile } from './found-file.ts';
import { titleKey, type Known } from './known.ts';
import { readText, type ReadText } from './read-text.ts';

/** By what two texts are the same. */
export const same = {
  bytes: { zh: '文件', en: 'bytes' },
  text: { zh: '文字', en: 'text' },
  number: { zh: '发文字号', en: 'number' },
  title: { zh: '标题、地区和日期', en: 'title, place and day' },
} as const satisfies Record<string, Wording>;

/** A text that is there, or that may be another version of one that is. */
export interface Double {
  /** One with the number of another is never taken in: a portal has each number once. */
  readonly what: 'known' | 'number' | 'version';
  readonly id: string;
  readonly same: Wording;
}

/** What is to be done with a text. */
type Verdict = Double | { readonly what: 'new' };

/** Tells whether a portal holds a text already. */
export async function judge(folder: string, text: ReadText, known: Known): Promise<Verdict> {
  const byBytes = known.bySha.get(text.sha256);
  if (byBytes !== undefined) return { what: 'known', id: byBytes, same: same.bytes };
  const byText = known.byText.get(text.textSha256);
  if (byText !== undefined) return { what: 'known', id: byText, same: same.text };
  for (const document of text.documents) {
    const byNumber = document.number === null ? undefined : known.byNumber.get(document.number);
    const id = byNumber ?? known.byTitle.get(titleKey(document));
    if (id === undefined) continue;
    if ((await textOf(folder, id, known)) === text.textSha256) return { what: 'known', id, same: same.text };
    return byNumber === undefined
      ? { what: 'version', id, same: same.title }
      : { what: 'number', id, same: same.number };
  }
  return { what: 'new' };
}

/** The hash of the text of a document that is there; null where its file is not. */
async function textOf(folder: string, id: string, { fileOf }: Known): Promise<string | null> {
  const file = fileOf.get(id);
  if (file === undefined) return null;
  const there: FoundFile = { origin: file, path: join(folder, sourcePath({ file })), bytes: null, attachedTo: null };
  return (await readText(there)).textSha256;
}
