import type { Reading } from '../../src/core/find/reading.ts';
import type { Registries } from '../../src/core/portal/registries.ts';
import type { KnownData } from '../../src/core/read/personal/withhold.ts';
import { sourcePath, type Source } from '../../src/core/read/source.ts';
import type { ContentList } from './list-content.ts';
import type { Inputs } from './read-input.ts';
import { readAll, type ReadFiles } from './readings/read-all.ts';

/** The texts of a portal, read. */
export interface ReadTexts extends Inputs {
  sources: Source[];
  /** One a source. */
  readings: Reading[];
  /** Personal data that nothing may publish. */
  hidden: KnownData;
  counts: ReadFiles['counts'];
}

/** Reads the texts of a portal, those alone that are not as they were; what is wrong with one becomes a diagnostic. */
export async function readTexts(folder: string, list: ContentList, registries: Registries): Promise<ReadTexts> {
  const { files, reading, hidden, counts, close } = await readAll(folder, list, registries);
  const texts: ReadTexts = { sources: [], readings: [], hidden, counts, diagnostics: [], texts: new Map() };
  try {
    for (const file of files) {
      const { text, diagnostics, read } = await reading(file);
      texts.texts.set(sourcePath({ file }), text);
      texts.diagnostics.push(...diagnostics);
      if (read === null) continue;
      texts.sources.push(read.source);
      texts.readings.push(read.reading);
    }
    return texts;
  } finally {
    await close();
  }
}
