import type { Diagnostic } from '../../src/model/diagnostics.ts';
import { dataPath } from '../../src/core/write/publish.ts';
import type { ReadText } from './read-texts.ts';
import type { ToldOfFile } from './readings/file-reading.ts';
import { setNames } from './readings/kept-reading.ts';

/** What is told of texts, by what tells it, in the order of the texts. */
export function toldOf(files: readonly ReadText[]): Record<keyof ToldOfFile, Diagnostic[]> {
  const all = (name: keyof ToldOfFile) => files.flatMap(({ told }) => told[name]);
  return {
    taken: all('taken'),
    read: all('read'),
    found: all('found'),
    written: all('written'),
    malformed: malformedOf(files),
    verified: all('verified'),
  };
}

/** Rows that their schemas refuse, by data set; they are counted through all files. */
function malformedOf(files: readonly ReadText[]): Diagnostic[] {
  return setNames.flatMap((name) => {
    let before = 0;
    return files.flatMap(({ told, given }) => {
      const own = told.malformed.filter(({ file }) => file === dataPath(name)).map((one) => countedFrom(before, one));
      before += given?.counts[name] ?? 0;
      return own;
    });
  });
}

function countedFrom(before: number, diagnostic: Diagnostic): Diagnostic {
  const entry = String(before + Number(diagnostic.values['entry']));
  return { ...diagnostic, values: { ...diagnostic.values, entry } };
}
